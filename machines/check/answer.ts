import type { Verdict } from '@/machines/terraform/verdict'
import type { Choice } from './cases'
import { type Check, type CheckCase, check, labLink } from './check'
import { type Excerpt, excerptsOf } from './excerpt'
import type { Finding } from './findings'
import { mostText } from './limits'
import type { SourceFile } from './module'
import { checkPlans, type PlansCheck } from './plans'
import { plansIn } from './plans-in'
import { type Reason, reasonOf } from './reason'
import type { Repair } from './repair'

/** What a reader hands over: configuration or plans, told apart by their text. */
export interface CheckQuestion {
  readonly files: readonly SourceFile[]
  /** The language of the links into the lab. */
  readonly locale: string
}

/** A case as plain data, which can pass from a worker to a page. */
export interface AnsweredCase {
  readonly choices: readonly Choice[]
  readonly verdict: Verdict
  readonly reason: Reason | null
  /** The run of this case in the lab, where the lab has knobs for it. */
  readonly lab: string | null
}

/** What a page shows. A verdict is `not-here` where the text has neither of the two resources. */
export type CheckAnswer =
  | { readonly kind: 'nothing' }
  /** Configuration and plans together: they are different questions. */
  | { readonly kind: 'mixed' }
  | { readonly kind: 'too-much'; readonly most: number }
  | {
      readonly kind: 'configuration'
      readonly verdict: Check['verdict'] | 'not-here'
      readonly cases: readonly AnsweredCase[]
      readonly findings: readonly Finding[]
      readonly excerpts: readonly Excerpt[]
      /** Changes of these files that end every loop, best first. */
      readonly repairs: readonly Repair[]
    }
  | ({ readonly kind: 'plans' } & PlansCheck)

/** Answers on any text; throws nothing. */
export function answerTo({ files, locale }: CheckQuestion): CheckAnswer {
  const full = files.filter(({ text }) => text.trim() !== '')
  if (full.length === 0) return { kind: 'nothing' }
  if (full.reduce((sum, { text }) => sum + text.length, 0) > mostText)
    return { kind: 'too-much', most: mostText }
  const json = full.filter(({ text }) => isJson(text))
  if (json.length > 0 && json.length < full.length) return { kind: 'mixed' }
  return json.length > 0
    ? // Values stay with whoever has the plans: the page shows them when asked.
      { kind: 'plans', ...checkPlans(full.flatMap(plansIn), { reveal: true }) }
    : configurationAnswer(full, locale)
}

/** No HCL body begins with a brace or a bracket; every plan does. */
function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text)
}

function configurationAnswer(files: readonly SourceFile[], locale: string): CheckAnswer {
  const { verdict, cases, findings, repairs } = check(files)
  const isHere = cases.length === 0 || cases.some(hasEither)
  return {
    kind: 'configuration',
    verdict: isHere || findings.length > 0 ? verdict : 'not-here',
    cases: cases.map((one) => ({
      choices: one.choices,
      verdict: one.verdict,
      reason: reasonOf(one),
      lab: labLink(one, locale),
    })),
    findings,
    excerpts: excerptsOf(files, findings),
    repairs,
  }
}

function hasEither({ configuration }: CheckCase): boolean {
  return configuration.enablers.length > 0 || configuration.registry !== null
}
