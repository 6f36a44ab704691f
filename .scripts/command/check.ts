import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandWords } from '@/i18n/command-words'
import { type Check, check } from '@/machines/check/check'
import { mostText } from '@/machines/check/limits'
import type { SourceFile } from '@/machines/check/module'
import { checkPlans, type PlansCheck } from '@/machines/check/plans'
import { FlagError, readFlags } from './flags'
import { sarif } from './sarif'

const exitCodes = { settles: 0, loops: 1, 'cannot-tell': 2 } as const
const flags = { '--json': false, '--sarif': false, '--help': false } as const
const megabyte = 1_000_000

/** Judges the `.tf` and `.tfvars` files given, or those of a directory: what to print, and the exit code. */
export function checkCommand(
  args: readonly string[],
  words: CommandWords,
): { readonly text: string; readonly code: number } {
  const given = readFlags(args, flags)
  const paths = given.others.length > 0 ? given.others : ['.']
  const files = filesAt(paths)
  if (files.length === 0) throw new FlagError({ kind: 'no-files', path: paths.join(' ') })
  if (files.reduce((sum, { text }) => sum + text.length, 0) > mostText)
    return { text: words.check.tooMuch(mostText / megabyte), code: exitCodes['cannot-tell'] }
  if (files.every(({ path }) => path.endsWith('.json'))) {
    if (given.has('--sarif'))
      throw new FlagError({ kind: 'unknown-flag', flag: '--sarif', known: ['--json'] })
    const plans = checkPlans(files)
    return {
      text: given.has('--json') ? pretty(plans) : plansText(plans, words),
      code: exitCodes[plans.verdict],
    }
  }
  const result = check(files)
  const code = exitCodes[result.verdict]
  if (given.has('--sarif')) return { text: pretty(sarif(result, words)), code }
  return { text: given.has('--json') ? pretty(result) : checkText(result, words), code }
}

function checkText({ verdict, cases, findings }: Check, words: CommandWords): string {
  const open = cases.filter(({ choices }) => choices.length > 0)
  const owner = findings.find(
    ({ id, detail }) => id === 'loop' && detail.startsWith('aws_inspector2_enabler.'),
  )
  return [
    ...findings.map(
      ({ id, place, detail }) =>
        `${place.path}:${place.line}:${place.column}: ${words.check.findings[id](detail)}`,
    ),
    ...open.map((one) => {
      const choices = one.choices.map(({ name, value }) => `${name} = ${value}`).join(', ')
      return `${words.check.when(choices)} ${words.verdict(one.verdict)}`
    }),
    ...(owner ? [words.check.repair(owner.detail)] : []),
    words.check.verdicts[verdict],
  ].join('\n')
}

function plansText({ verdict, flips, destroyed, unreadable }: PlansCheck, words: CommandWords) {
  return [
    ...unreadable.map((path) => words.check.notAPlan(path)),
    ...flips.map((flip) => words.check.flip(flip.address, flip.attribute, flip.period)),
    ...destroyed.map((address) => words.check.findings['destroys-enabler'](address)),
    words.check.verdicts[verdict],
  ].join('\n')
}

/** Terraform reads `terraform.tfvars` first, then `*.auto.tfvars` by name; the last value wins. */
function filesAt(paths: readonly string[]): readonly SourceFile[] {
  const found = paths.flatMap((path) => {
    if (!existsSync(path)) return []
    if (!statSync(path).isDirectory()) return [path]
    const names = readdirSync(path).toSorted()
    return [
      ...names.filter((name) => name.endsWith('.tf')),
      ...names.filter((name) => name === 'terraform.tfvars'),
      ...names.filter((name) => name.endsWith('.auto.tfvars')),
    ].map((name) => join(path, name))
  })
  return found.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
