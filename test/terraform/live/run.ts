import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createAwsServer } from '@/server/aws/listen'
import { served } from '../../server/served'
import { cases } from '../cases'
import type { ObservedApply, ObservedRun } from '../observed-run'
import { predict } from '../predict'
import type { RunCase } from '../run-case'
import { differencesIn } from './differences'
import { lessonAccounts } from './lesson-accounts'
import { observe } from './observe'
import { startProvider } from './provider'
import { report } from './report'
import { scratchFolder } from './scratch'
import { type Seat, seatAt } from './seat-door'
import { terraformFolder } from './terraform-folder'
import { findTools, providerVersion, type Tools } from './tools'

/**
 * Runs the cases with the real Terraform and compares each with the workspace machine.
 * `--quick`: only the few of `npm test`; `--write`: keeps what was observed; names: only those cases.
 */
const options = process.argv.slice(2)
const names = options.filter((option) => !option.startsWith('--'))
const chosen = cases.filter(
  ({ name, quick }) =>
    (names.length === 0 || names.includes(name)) && (quick || !options.includes('--quick')),
)
const sideBySide = Number(process.env.PD_TERRAFORM_SIDE_BY_SIDE ?? 8)
const tally = { passed: 0, failed: 0, skipped: 0 }
const folder = fileURLToPath(new URL('../observed/', import.meta.url))

void main()

async function main(): Promise<void> {
  const tools = await findTools(scratchFolder())
  if (typeof tools === 'string') {
    tally.skipped = chosen.length
    console.log(`SKIPPED: the real Terraform did NOT run, ${chosen.length} cases skipped. ${tools}`)
  } else {
    await runAll(tools)
  }
  report(tally)
}

async function runAll(tools: Tools): Promise<void> {
  const { terraformVersion, provider } = tools
  console.log(
    `Terraform ${terraformVersion}, ${provider.split('/').at(-1)}, ${chosen.length} cases`,
  )
  const server = createAwsServer({ store: lessonAccounts() })
  const base = await served(server)
  const waiting = [...chosen]
  const seats = Array.from({ length: Math.min(sideBySide, chosen.length) }, (_, index) =>
    serveSeat(tools, seatAt(base, `SEAT${index + 1}`), waiting),
  )
  try {
    await Promise.all(seats)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** One account with a provider of its own takes one case after another. */
async function serveSeat(tools: Tools, seat: Seat, waiting: RunCase[]): Promise<void> {
  const provider = await startProvider(tools, {
    AWS_ENDPOINT_URL: seat.endpoint,
    AWS_REGION: 'ap-northeast-1',
    AWS_ACCESS_KEY_ID: seat.accessKeyId,
    AWS_SECRET_ACCESS_KEY: 'not-checked',
  })
  process.once('exit', provider.stop) // it must not outlive us, however we end
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    await runOne(tools, seat, provider.reattach, next)
  }
  provider.stop()
}

async function runOne(tools: Tools, seat: Seat, reattach: string, run: RunCase): Promise<void> {
  const started = Date.now()
  const terraform = await terraformFolder(tools, reattach)
  try {
    const applies = await observe(run, seat, terraform)
    if (options.includes('--write')) write(run, tools, applies)
    const differences = differencesIn(applies, predict(run))
    tell(run, started, differences)
  } catch (error) {
    tell(run, started, [error instanceof Error ? error.message : String(error)])
  }
}

function tell({ name }: RunCase, started: number, differences: readonly string[]): void {
  const seconds = Math.round((Date.now() - started) / 1000)
  const failed = differences.length > 0
  tally[failed ? 'failed' : 'passed'] += 1
  console.log([`${failed ? '✗' : '✓'} ${name} (${seconds} s)`, ...differences].join('\n'))
}

function write(run: RunCase, tools: Tools, applies: readonly ObservedApply[]): void {
  const { name, order, assumptions, configuration, events } = run
  const observed: ObservedRun = {
    name,
    date: new Date().toISOString().slice(0, 10),
    terraform: tools.terraformVersion,
    provider: `hashicorp/aws ${providerVersion}`,
    endpoint: 'simulated',
    order,
    assumptions,
    configuration,
    events,
    applies,
  }
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(observed, null, 2)}\n`)
}
