import { type RuleId, ruleIds } from '@/machines/account/account.terms'
import { judge, type Verdict, verdictOf } from '@/machines/terraform/verdict'
import { type Knobs, pauseLength } from './knobs'
import type { LabEvent } from './lab-event'
import { endOf, type LabRun, type LabStep, replay } from './run'

/** A run that is in a state it was in before, with nothing but applies between: a proof. */
export interface Closure {
  /** Its numbers are those of the run's applies. */
  readonly verdict: Verdict
  /** The two applies after which everything is the same. */
  readonly first: number
  readonly again: number
  /** The rules that fired on the way round, in that order. */
  readonly rules: readonly RuleId[]
}

/** Whether the run has closed with its last apply; null while it has not. */
export function closureOf({ steps }: LabRun): Closure | null {
  const streak = undisturbed(steps)
  const applies = streak.filter(isApply)
  const last = applies.at(-1)
  if (!last) return null
  const first = applies.findIndex((one) => one.fingerprint === last.fingerprint)
  const earlier = applies[first]
  if (!earlier || earlier === last) return null
  const cycle = applies.slice(first + 1)
  return {
    verdict: renumbered(
      verdictOf(
        applies.map(({ apply }) => apply),
        first + 1,
      ),
      applies.map(({ apply }) => apply.number),
    ),
    first: earlier.apply.number,
    again: last.apply.number,
    rules: [...new Set(cycle.flatMap(({ rules }) => rules))],
  }
}

/** What becomes of the run if from here on everybody only applies, with the run's own pause. */
export function forecast(run: LabRun): Verdict {
  return judge(endOf(run), pauseLength[run.knobs.pause]).verdict
}

/** The single rules without which the same events would not loop or get stuck. */
export function causesOf(knobs: Knobs, events: readonly LabEvent[]): readonly RuleId[] {
  const ends = (rulesOff: readonly RuleId[]) =>
    forecast(replay({ ...knobs, rulesOff }, events)).kind === 'settles'
  if (ends(knobs.rulesOff)) return []
  return ruleIds.filter(
    (rule) =>
      !knobs.rulesOff.includes(rule) &&
      ends(ruleIds.filter((one) => one === rule || knobs.rulesOff.includes(one))),
  )
}

type ApplyStep = LabStep & { readonly apply: NonNullable<LabStep['apply']> }

function isApply(step: LabStep): step is ApplyStep {
  return step.apply !== null
}

/** The last steps in which nothing but applies changed anything. */
function undisturbed(steps: readonly LabStep[]): readonly LabStep[] {
  const disturbed = steps.findLastIndex(
    (step, index) => !isApply(step) && step.fingerprint !== steps[index - 1]?.fingerprint,
  )
  return steps.slice(disturbed + 1)
}

function renumbered(verdict: Verdict, numbers: readonly number[]): Verdict {
  const number = (count: number) => numbers[count - 1] ?? 0
  switch (verdict.kind) {
    case 'loops':
      return {
        ...verdict,
        firstSeen: number(verdict.firstSeen),
        seenAgain: number(verdict.seenAgain),
      }
    case 'settles':
      return { kind: 'settles', after: number(verdict.after) }
    case 'stuck':
      return { kind: 'stuck', since: number(verdict.since) }
  }
}
