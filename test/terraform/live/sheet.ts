import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { labFiles } from '@/components/hands-on/lab-zip'
import { type SheetStep, sheetSteps } from '@/machines/hands-on/sheet'
import { createAwsServer } from '@/server/aws/listen'
import { served } from '../../server/served'
import { report } from './report'
import { scratchFolder } from './scratch'
import { findTools, type Tools } from './tools'

/** Types every command of the hands-on sheet, as it stands there, into one shell with the real tools. */
const tally = { passed: 0, failed: 0, skipped: 0 }

void main()

async function main(): Promise<void> {
  const tools = await findTools(scratchFolder())
  if (typeof tools === 'string') {
    const steps = sheetSteps({ site: '', accessKeyId: '' })
    tally.skipped = steps.length
    console.log(`SKIPPED: the hands-on sheet was NOT typed, ${steps.length} steps. ${tools}`)
  } else {
    await typeSheet(tools)
  }
  report(tally)
}

async function typeSheet(tools: Tools): Promise<void> {
  const server = createAwsServer()
  const site = await served(server)
  const folder = await mkdtemp(join(tools.scratch, 'sheet-'))
  try {
    for (const [name, text] of Object.entries(labFiles('en'))) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }
    const { missing, steps } = await typable(sheetSteps({ site, accessKeyId: 'learner' }))
    const printed = await typed(steps, folder, tools)
    for (const step of steps) judge(step, printed.get(step.id))
    for (const { id } of missing) {
      tally.skipped += 1
      console.log(`SKIPPED: ${id} was NOT typed, because there is no aws on the PATH.`)
    }
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** Without the AWS CLI only the steps that need it are left out. */
async function typable(all: readonly SheetStep[]) {
  const hasAws = await new Promise<boolean>((resolve) => {
    const child = spawn('aws', ['--version'], { stdio: 'ignore' })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
  const needsAws = ({ commands }: SheetStep) => commands.some((one) => one.startsWith('aws '))
  return {
    steps: all.filter((step) => hasAws || !needsAws(step)),
    missing: hasAws ? [] : all.filter(needsAws),
  }
}

interface Typed {
  readonly text: string
  readonly code: number
}

const end = (id: string) => `--- end of ${id}: `

/** One shell for all, as one terminal is; each step ends with a line that says how it went. */
async function typed(
  steps: readonly SheetStep[],
  cwd: string,
  { env }: Tools,
): Promise<ReadonlyMap<string, Typed>> {
  const script = steps.flatMap(({ id, commands }) => [...commands, `echo "${end(id)}$?"`])
  const output = await new Promise<string>((resolve, reject) => {
    const child = spawn('sh', [], { cwd, env: { ...env, NO_COLOR: '1', AWS_PAGER: '' } })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        text += part.toString()
      })
    }
    child.once('error', reject)
    child.once('close', () => resolve(text))
    child.stdin.end(`${script.join('\n')}\n`)
  })
  let rest = stripVTControlCharacters(output)
  return new Map(
    steps.map(({ id }) => {
      const [text = '', after = ''] = rest.split(end(id), 2)
      rest = rest.slice(text.length + end(id).length)
      return [id, { text, code: Number.parseInt(after, 10) }]
    }),
  )
}

function judge({ id, prints }: SheetStep, done: Typed | undefined): void {
  const lacking = prints.filter((line) => !done?.text.includes(line))
  const passed = done?.code === 0 && lacking.length === 0
  tally[passed ? 'passed' : 'failed'] += 1
  console.log(`${passed ? '✓' : '✗'} ${id}`)
  if (!passed) {
    console.log(`  expected to read: ${lacking.join(' | ') || 'a command that succeeds'}`)
    console.log(`  printed (exit code ${done?.code}):\n${done?.text}`)
  }
}
