import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandWords } from '@/i18n/command-words'
import type { Locale } from '@/i18n/locales'
import { type Check, type CheckCase, check, labLink } from '@/machines/check/check'
import type { Flip } from '@/machines/check/flips'
import type { Place, SourceFile } from '@/machines/check/module'
import { checkPlans, type PlansCheck } from '@/machines/check/plans'
import type { Repair } from '@/machines/check/repair'
import { FlagError, readFlags } from './flags'
import { sarif } from './sarif'

const exitCodes = { settles: 0, loops: 1, 'cannot-tell': 2 } as const
const flags = { '--json': false, '--sarif': false, '--help': false } as const
const megabyte = 1_000_000
/** Plans hold the whole state: they may be large. In characters. */
const mostPlans = 50 * megabyte

export interface CheckSettings {
  readonly words: CommandWords
  readonly locale: Locale
  /** Where the site is served, without a slash at the end: the lab is there. */
  readonly site: string
}

/** Judges the `.tf` and `.tfvars` files given, or those of a directory: what to print, and the exit code. */
export function checkCommand(
  args: readonly string[],
  settings: CheckSettings,
): { readonly text: string; readonly code: number } {
  const { words } = settings
  const given = readFlags(args, flags)
  const paths = given.others.length > 0 ? given.others : ['.']
  const files = filesAt(paths)
  if (files.length === 0) throw new FlagError({ kind: 'no-files', path: paths.join(' ') })
  if (files.every(({ path }) => path.endsWith('.json'))) {
    if (given.has('--sarif'))
      throw new FlagError({ kind: 'unknown-flag', flag: '--sarif', known: ['--json'] })
    if (files.reduce((sum, { text }) => sum + text.length, 0) > mostPlans)
      return { text: words.check.tooMuch(mostPlans / megabyte), code: exitCodes['cannot-tell'] }
    const plans = checkPlans(files)
    return {
      text: given.has('--json') ? pretty(plans) : plansText(plans, words),
      code: exitCodes[plans.verdict],
    }
  }
  const result = check(files)
  const code = exitCodes[result.verdict]
  if (given.has('--sarif')) return { text: pretty(sarif(result, files, words)), code }
  return { text: given.has('--json') ? pretty(result) : checkText(result, settings), code }
}

function checkText(result: Check, settings: CheckSettings): string {
  const { verdict, cases, findings } = result
  const { words } = settings
  const open = cases.filter(({ choices }) => choices.length > 0)
  const closed = cases.filter((one) => one.choices.length === 0 && one.verdict.kind !== 'settles')
  return [
    ...findings.map(
      ({ id, place, detail }) => `${placeText(place)}: ${words.check.findings[id](detail)}`,
    ),
    ...open.flatMap((one) => [caseText(one, words), ...labText(one, settings)]),
    ...closed.flatMap((one) => labText(one, settings)),
    ...repairText(result, words),
    words.check.verdicts[verdict],
  ].join('\n')
}

function caseText(one: CheckCase, words: CommandWords): string {
  const choices = one.choices.map(({ name, value }) => `${name} = ${value}`).join(', ')
  return `${words.check.when(choices)} ${words.verdict(one.verdict)}`
}

/** Where nothing loops there is nothing to look at. */
function labText(one: CheckCase, { words, locale, site }: CheckSettings): readonly string[] {
  const path = one.verdict.kind === 'settles' ? null : labLink(one, locale)
  return path ? [words.check.lab(`${site}${path}`)] : []
}

/** The best repair as a diff; without one, what to write in general. */
function repairText({ repairs: [best], findings }: Check, words: CommandWords): readonly string[] {
  if (best) return ['', words.check.repairDiff[best.kind], best.text, ...leftText(best, words)]
  const owner = findings.find(
    ({ id, detail }) => id === 'loop' && detail.startsWith('aws_inspector2_enabler.'),
  )
  return owner ? [words.check.repair(owner.detail)] : []
}

function leftText({ references }: Repair, words: CommandWords): readonly string[] {
  return references.map((place) => `${placeText(place)}: ${words.check.leftToDo}`)
}

function placeText({ path, line, column }: Pick<Place, 'path' | 'line' | 'column'>): string {
  return `${path}:${line}:${column}`
}

function plansText({ verdict, flips, destroyed, problems }: PlansCheck, words: CommandWords) {
  return [
    ...problems.map((one) => `${placeText(one)}: ${words.check.planProblems[one.why](one.detail)}`),
    ...flips.flatMap((flip) => [
      words.check.flip(flip.address, flip.attribute, flip.period),
      `  ${stepsText(flip)}  ${words.check.flipKinds[meaning(flip)]}`,
    ]),
    ...destroyed.map((address) => words.check.findings['destroys-enabler'](address)),
    words.check.verdicts[verdict],
  ].join('\n')
}

function meaning({ period, isOver, kind }: Flip) {
  if (period === 1) return 'once'
  return isOver ? 'over' : kind
}

/** One word for each plan: `A→B`, or `·` where it leaves the attribute alone. */
function stepsText({ steps }: Flip): string {
  return steps.map((step) => (step ? `${step.from ?? '∅'}→${step.to ?? '∅'}` : '·')).join(' ')
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
