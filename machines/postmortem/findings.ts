import { type RuleId, ruleIds } from '@/machines/account/account.terms'
import { type Reason, reasonOf } from '@/machines/check/reason'
import type { BeatSlug } from '@/machines/lessons'
import type { Frame } from '@/machines/story/frames'
import { endsApply } from '@/machines/story/orbit'
import { truthsOf } from '@/machines/story/truths'
import {
  type Configuration,
  enablerAddress,
  registryAddress,
} from '@/machines/terraform/configuration'
import { judge } from '@/machines/terraform/verdict'
import { openWorkspace } from '@/machines/terraform/workspace'
import type { Entry, PlanChange } from './document'
import { framesAt } from './frames'

/** What the chosen entries show; the writer's own words are not looked at. */
export interface Findings {
  /** Things AWS did by itself at these entries. */
  readonly rules: readonly RuleId[]
  /** Why a configuration at work there never settles; null: none that loops. */
  readonly reason: Reason | null
  /** One configuration manages both ends of the hidden switch. */
  readonly hasTwoOwners: boolean
  /** The state file said something else than AWS had. */
  readonly isStale: boolean
  /** A plan destroyed an enabler, and with it every scan type. */
  readonly isDestroyed: boolean
  /** AWS refused a request. */
  readonly isRefused: boolean
  /** Attributes that flip between plans, each once. */
  readonly flips: readonly PlanChange[]
}

export function findingsOf(entries: readonly Entry[]): Findings {
  const frames = entries.flatMap(({ source }) => framesAt(source))
  const fired = frames.flatMap(({ rules }) => rules)
  const changes = entries.flatMap(({ source }) => (source.kind === 'plan' ? source.changes : []))
  const configurations = distinct(frames.flatMap(({ workspace }) => configurationIn(workspace)))
  return {
    rules: ruleIds.filter((rule) => fired.includes(rule)),
    reason: configurations.map(reasonFor).find((reason) => reason !== null) ?? null,
    hasTwoOwners: configurations.some(({ enablers, registry }) => enablers[0] && registry),
    isStale: frames.some(isStale),
    isDestroyed: frames.some(isDestroyed),
    isRefused: frames.some(isRefused),
    flips: [...new Map(changes.toReversed().map((one) => [keyOf(one), one])).values()].toReversed(),
  }
}

/** What it comes down to, most telling first. */
export const causes = ['reason', 'destroyed', 'refused', 'console', 'flips'] as const
export type Cause = (typeof causes)[number]

export function causesOf(findings: Findings): readonly Cause[] {
  const { rules, reason, isDestroyed, isRefused, flips } = findings
  const isThere: Readonly<Record<Cause, boolean>> = {
    reason: reason !== null,
    destroyed: isDestroyed,
    refused: isRefused,
    console: rules.length > 0 && reason === null && !isDestroyed,
    flips: flips.length > 0,
  }
  return causes.filter((cause) => isThere[cause])
}

/** Whether it is the story of this site, and not some other resources'. */
export function isOurStory({ rules, reason, isDestroyed, isRefused, flips }: Findings): boolean {
  return rules.length > 0 || reason !== null || isDestroyed || isRefused || flips.some(isOfOurPair)
}

/** The beats of the fix that would have prevented it, in the order they are told. */
export function fixBeats(findings: Findings): readonly BeatSlug<'fix'>[] {
  if (!isOurStory(findings)) return []
  const { reason, isDestroyed, isRefused, flips } = findings
  const managesEnabler = reason !== null || isDestroyed || flips.some(isOfOurPair)
  return [
    'one-owner',
    'basic-rests',
    ...(isRefused ? (['one-rule-many-filters'] as const) : []),
    ...(managesEnabler ? (['removed-forgets-it'] as const) : []),
  ]
}

const ourTypes = [enablerAddress, registryAddress].map((address) => address.split('.')[0] ?? '')

function isOfOurPair({ address }: PlanChange): boolean {
  return address.split('.').some((part) => ourTypes.includes(part))
}

function keyOf({ address, attribute }: PlanChange): string {
  return `${address}\n${attribute}`
}

function configurationIn({ context }: Frame['workspace']): readonly Configuration[] {
  return context.configuration ? [context.configuration] : []
}

function distinct(configurations: readonly Configuration[]): readonly Configuration[] {
  return [...new Map(configurations.map((one) => [JSON.stringify(one), one])).values()]
}

/** Few configurations are ever met, and to judge one takes a while. */
const known = new Map<string, Reason | null>()

function reasonFor(configuration: Configuration): Reason | null {
  const key = JSON.stringify(configuration)
  const before = known.get(key)
  if (before !== undefined) return before
  const { verdict } = judge(openWorkspace({ configuration }))
  const reason = reasonOf({ configuration, verdict })
  known.set(key, reason)
  return reason
}

function isStale(frame: Frame): boolean {
  return truthsOf(frame).some(
    ({ attribute, says }) =>
      (attribute === 'inspector' || attribute === 'scanType') &&
      says.stateFile !== null &&
      says.stateFile !== says.aws,
  )
}

const plansOrApplies = ['plan.made', 'plan.run', 'request.sent', 'state.written', 'apply.run']

function isDestroyed({ beat, workspace }: Frame): boolean {
  const changes = workspace.context.plan?.changes ?? []
  return (
    plansOrApplies.includes(beat.event?.type ?? '') &&
    changes.some(({ action, address }) => action === 'delete' && address !== registryAddress)
  )
}

function isRefused(frame: Frame): boolean {
  const errors = frame.workspace.context.applied?.errors ?? []
  return endsApply(frame) && errors.some(({ failure }) => failure.code === 'rejected')
}
