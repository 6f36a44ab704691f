import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { type SheetStep, sheetSteps } from '@/machines/hands-on/sheet'
import { createAwsServer } from '@/server/aws/listen'
import { served } from '../../server/served'
import { checkedFolder, folderChecks, labFolder } from './lab-folder'
import { report } from './report'
import { scratchFolder } from './scratch'
import { findTools, type Tools } from './tools'

/** Types every command of the sheet, as it stands there, into one shell with the real tools, in the folder of its zip. */
const tally = { passed: 0, failed: 0, skipped: 0 }

void main()

async function main(): Promise<void> {
  const tools = await findTools(scratchFolder())
  if (typeof tools === 'string') {
    const steps = sheetSteps({ site: '', accessKeyId: '' })
    tally.skipped = steps.length + folderChecks.length
    console.log(
      `SKIPPED: the hands-on sheet was NOT typed, ${steps.length} steps, nor its folder validated. ${tools}`,
    )
  } else {
    await typeSheet(tools)
  }
  report(tally)
}

async function typeSheet(tools: Tools): Promise<void> {
  const server = createAwsServer()
  const site = await served(server)
  const folder = await labFolder(tools)
  try {
    for (const { name, complaint } of await checkedFolder(folder, tools)) {
      tally[complaint === null ? 'passed' : 'failed'] += 1
      console.log(complaint === null ? `✓ ${name}` : `✗ ${name}\n${complaint}`)
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

/** What one command printed, and its exit code; NaN if the shell never came to it. */
interface Typed {
  readonly command: string
  readonly text: string
  readonly code: number
}

const end = (id: string, index: number) => `--- end of ${id}, command ${index + 1}: `

/** One shell for all, as one terminal is; after each command a line says how it went. */
async function typed(
  steps: readonly SheetStep[],
  cwd: string,
  { env }: Tools,
): Promise<ReadonlyMap<string, readonly Typed[]>> {
  const script = steps.flatMap(({ id, commands }) =>
    commands.flatMap((command, index) => [command, `echo "${end(id, index)}$?"`]),
  )
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
    steps.map(({ id, commands }) => [
      id,
      commands.map((command, index) => {
        const mark = end(id, index)
        const [text = '', after = ''] = rest.split(mark, 2)
        rest = rest.slice(text.length + mark.length)
        return { command, text, code: Number.parseInt(after, 10) }
      }),
    ]),
  )
}

function judge({ id, prints }: SheetStep, done: readonly Typed[] = []): void {
  const failed = done.filter(({ code }) => code !== 0)
  const last = done.at(-1)
  const lacking = prints.filter((line) => !last?.text.includes(line))
  const passed = last !== undefined && failed.length === 0 && lacking.length === 0
  tally[passed ? 'passed' : 'failed'] += 1
  console.log(`${passed ? '✓' : '✗'} ${id} (${done.length} commands)`)
  for (const { command, code, text } of failed) {
    console.log(`  ended with exit code ${code}: ${command}\n${text}`)
  }
  if (lacking.length > 0) {
    console.log(`  expected to read: ${lacking.join(' | ')}\n  printed:\n${last?.text}`)
  }
}
