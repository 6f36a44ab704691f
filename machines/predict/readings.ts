import { type AccountFacts, accountFacts } from '@/machines/account/account'
import type { ApplyError } from '@/machines/terraform/apply'
import { isEmpty, type Plan } from '@/machines/terraform/plan'
import type { Drift } from '@/machines/terraform/refresh'
import { judge } from '@/machines/terraform/verdict'
import type { Workspace } from '@/machines/terraform/workspace'
import { answersTo, type OptionId, type QuestionKind } from './answers'

/** What is true at one moment of a run, in the form that every question can be put to. */
export interface Moment {
  readonly workspace: Workspace
  /** Null while none is made. */
  readonly plan: Plan | null
  /** Null where no refresh has just been. */
  readonly drift: readonly Drift[] | null
  /** Null unless an apply has just ended. */
  readonly errors: readonly ApplyError[] | null
  /** Whether the state file has AWS's scan type; null where it has none. */
  readonly isRemembered: boolean | null
  /** Milliseconds between two applies. */
  readonly pause: number
}

/** The answer that this moment gives; null where the question makes no sense. */
export function read(kind: QuestionKind, moment: Moment): OptionId | null {
  return readings[kind](moment)
}

const readings: Readonly<Record<QuestionKind, (moment: Moment) => OptionId | null>> = {
  plan: ({ plan }) => plan && planned(plan),
  'scan-type': (moment) =>
    facts(moment).scanType === 'BASIC' ? 'scan-type.basic' : 'scan-type.enhanced',
  inspector: (moment) => `inspector.${facts(moment).inspector}`,
  scanned: (moment) => scanned(facts(moment).coverage),
  drift: ({ drift }) => drift && drifted(drift),
  'state-file': ({ isRemembered }) =>
    isRemembered === null ? null : `state-file.${isRemembered ? 'true' : 'stale'}`,
  apply: ({ plan, errors }) => plan && errors && ended(plan, errors),
  verdict,
}

function facts({ workspace }: Moment): AccountFacts {
  return accountFacts(workspace.context.account)
}

function ended(plan: Plan, errors: readonly ApplyError[]): OptionId {
  if (plan.error || errors.length > 0) return 'apply.refused'
  return isEmpty(plan) ? 'apply.nothing' : 'apply.done'
}

/** A plan that has no short name is no answer to offer. */
function planned({ changes, error }: Plan): OptionId | null {
  const asked = changes
    .filter(({ action }) => action !== 'no-op')
    .map(({ address, action }) => `${action}-${short(address)}`)
  const name = asked.length === 0 ? 'nothing' : asked.join('+')
  const known = name === 'create-registry+create-enabler' ? 'create-both' : name
  return error ? null : (answersTo('plan').find((id) => id === `plan.${known}`) ?? null)
}

function drifted(drift: readonly Drift[]): OptionId | null {
  const [first, another] = drift
  if (another) return null
  if (!first) return 'drift.nothing'
  if (short(first.address) === 'registry') return 'drift.registry-changed'
  return first.action === 'delete' ? 'drift.enabler-gone' : 'drift.enabler-changed'
}

function scanned({ ec2, ecr, lambda }: AccountFacts['coverage']): OptionId {
  const isRest = ec2 || lambda
  if (ecr) return isRest ? 'scanned.all' : 'scanned.images'
  return isRest ? 'scanned.rest' : 'scanned.nothing'
}

/** Asked once an apply has ended: a run's verdict is the same at all of its moments. */
function verdict({ workspace, errors, pause }: Moment): OptionId | null {
  return errors && `verdict.${judge(workspace, pause).verdict.kind}`
}

function short(address: string): 'enabler' | 'registry' {
  return address.startsWith('aws_inspector2_enabler.') ? 'enabler' : 'registry'
}
