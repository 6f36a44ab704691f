import { type Flip, flipOf, isProof } from './flips'
import type { SourceFile } from './module'
import { type AttributeChange, changesOf } from './plan-changes'
import { type PlanProblem, planFile, record } from './plan-file'
import { enablerType, registryType } from './resources'

export interface PlansCheck {
  readonly verdict: 'settles' | 'loops' | 'cannot-tell'
  readonly flips: readonly Flip[]
  /** The plans that were read, by path, in time order: the order of each flip's steps. */
  readonly order: readonly string[]
  /** When each of them was made, as it says itself; '' where it does not. */
  readonly times: readonly string[]
  /** Enablers that a plan destroys: that switches off every scan type. */
  readonly destroyed: readonly string[]
  /** Whether what flips are the two resources of this site's lessons. */
  readonly isOurPair: boolean
  /** Files that are no output of `terraform show -json`. */
  readonly unreadable: readonly string[]
  /** Why each of them is none, and where that shows. */
  readonly problems: readonly PlanProblem[]
}

/**
 * Reads plans in the order of their timestamps; without those, in the order given. Any resource type.
 * `reveal` adds values to the answer, but for those that a provider calls sensitive.
 */
export function checkPlans(
  files: readonly SourceFile[],
  { reveal = false }: { readonly reveal?: boolean } = {},
): PlansCheck {
  const read = files.map(planFile)
  const problems = read.flatMap((one) => ('why' in one ? [one] : []))
  const plans = read
    .flatMap((one) => ('why' in one ? [] : [one]))
    .toSorted((a, b) => a.timestamp.localeCompare(b.timestamp))
  const rows = plans.map(({ changes }) => new Map(changes.flatMap(changesOf).map(keyed)))
  const keys = new Set(rows.flatMap((row) => [...row.keys()]))
  const flips = [...keys].flatMap(
    (key) =>
      flipOf(
        rows.map((row) => row.get(key) ?? null),
        reveal,
      ) ?? [],
  )
  const calm = (rows.at(-1)?.size ?? 1) === 0 && plans.length > 1 && problems.length === 0
  return {
    verdict: flips.some(isProof) ? 'loops' : calm ? 'settles' : 'cannot-tell',
    flips,
    order: plans.map(({ path }) => path),
    times: plans.map(({ timestamp }) => timestamp),
    destroyed: [...new Set(plans.flatMap(({ changes }) => changes.flatMap(destroyedBy)))],
    isOurPair: flips.some(({ address }) => ours.test(address)),
    unreadable: problems.map(({ path }) => path),
    problems,
  }
}

const ours = new RegExp(`(?:^|\\.)(?:${enablerType}|${registryType})\\.`)

function keyed(change: AttributeChange): readonly [string, AttributeChange] {
  return [`${change.address}\n${change.attribute}`, change]
}

function destroyedBy(given: unknown): readonly string[] {
  const resource = record(given)
  const actions = record(resource?.change)?.actions
  return resource?.type === enablerType &&
    JSON.stringify(actions) === '["delete"]' &&
    typeof resource.address === 'string'
    ? [resource.address]
    : []
}
