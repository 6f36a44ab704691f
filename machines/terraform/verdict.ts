import { type AccountFacts, accountFacts } from '@/machines/account/account'
import type { ApplyError } from './apply'
import { isEmpty, type Plan } from './plan'
import type { Drift } from './refresh'
import type { StateFile } from './state-file'
import { applyOnce, happen, type Workspace } from './workspace'

/** One apply as it is remembered afterwards. */
export interface ApplyRecord {
  readonly number: number
  readonly plan: Plan
  readonly drift: readonly Drift[]
  readonly errors: readonly ApplyError[]
  readonly account: AccountFacts
  readonly stateFile: StateFile
}

/** What becomes of a workspace that is applied again and again while nobody edits anything. */
export type Verdict =
  | {
      readonly kind: 'loops'
      readonly period: number
      readonly firstSeen: number
      readonly seenAgain: number
    }
  /** `after`: the last apply that had anything to do; 0 if none ever had. */
  | { readonly kind: 'settles'; readonly after: number }
  /** Every further apply ends in the same error. */
  | { readonly kind: 'stuck'; readonly since: number }

export interface Run {
  readonly applies: readonly ApplyRecord[]
  readonly verdict: Verdict
}

/** Long enough for everything AWS does by itself. Milliseconds. */
export const settlingPause = 24 * 60 * 60 * 1000

/** More applies than any run of two resources needs to come back to a state it was in. */
const limit = 400

/**
 * Applies again and again until the whole of workspace and account is in a state it was in before.
 * Deterministic, so what came back once comes back for ever: the verdict is a proof, not a guess.
 */
export function judge(workspace: Workspace, pause = settlingPause): Run {
  const seen = new Map<string, number>()
  const applies: ApplyRecord[] = []
  let current = workspace
  while (applies.length < limit) {
    const before = current
    current = applyOnce(before)
    applies.push(recordOf(before, current))
    current = happen(current, { type: 'time.passed', ms: pause })
    const key = fingerprint(current)
    const first = seen.get(key)
    if (first !== undefined) return { applies, verdict: verdictOf(applies, first) }
    seen.set(key, applies.length)
  }
  throw new Error(
    `Expected the run to repeat a state within ${limit} applies; it did not. Raise the limit or look for a value that grows.`,
  )
}

/** Applies exactly `count` times with a pause after each. */
export function applyTimes(
  workspace: Workspace,
  count: number,
  pause = settlingPause,
): readonly ApplyRecord[] {
  const applies: ApplyRecord[] = []
  let current = workspace
  for (let done = 0; done < count; done++) {
    const before = current
    current = applyOnce(before)
    applies.push(recordOf(before, current))
    current = happen(current, { type: 'time.passed', ms: pause })
  }
  return applies
}

/** What applies mean whose last one came back to the state after `first` of them. */
export function verdictOf(
  applies: readonly Pick<ApplyRecord, 'plan' | 'errors'>[],
  first: number,
): Verdict {
  const cycle = applies.slice(first)
  if (cycle.every(({ plan, errors }) => plan.error !== null || errors.length > 0)) {
    const lastGood = applies.findLastIndex(({ plan, errors }) => !plan.error && errors.length === 0)
    return { kind: 'stuck', since: lastGood + 2 }
  }
  if (cycle.every(({ plan }) => isEmpty(plan))) {
    return { kind: 'settles', after: applies.findLastIndex(({ plan }) => !isEmpty(plan)) + 1 }
  }
  return {
    kind: 'loops',
    period: applies.length - first,
    firstSeen: first,
    seenAgain: applies.length,
  }
}

/** The apply, or the plan, that led from one workspace to the other. */
export function recordOf(before: Workspace, after: Workspace): ApplyRecord {
  const { context } = after
  const refreshed = happen(before, { type: 'apply.started' }).context.refreshed
  return {
    number: context.apply,
    plan: context.plan ?? { changes: [], error: null },
    drift: refreshed?.drift ?? [],
    errors: context.applied?.errors ?? [],
    account: accountFacts(context.account),
    stateFile: context.stateFile,
  }
}

/** Everything the future depends on; clocks relative to now. */
export function fingerprint({ context }: Workspace): string {
  const { account, stateFile, configuration } = context
  return JSON.stringify([
    account.snapshot.value,
    account.snapshot.context,
    account.timers.map(({ id, due }) => [
      id,
      due === Number.POSITIVE_INFINITY ? 'never' : due - account.now,
    ]),
    stateFile,
    configuration,
  ])
}
