import {
  type Assumptions,
  assumptionChoices,
  type ResourceType,
  resourceTypes,
  type ScanType,
} from '@/machines/account/account.terms'
import { typeSets } from '@/machines/account/type-sets'
import { type Order, orders } from '@/machines/terraform/apply'
import {
  type ApplyRecord,
  fingerprint,
  type Verdict,
  verdictOf,
} from '@/machines/terraform/verdict'
import { applyOnce, happen, openWorkspace, type Workspace } from '@/machines/terraform/workspace'
import { type Knobs, pauseLength, sortedTypes, type Written, workspaceInput } from './knobs'

/** What is known about one configuration under one choice of what AWS does not document. */
export interface Outcome {
  readonly assumptions: Assumptions
  readonly order: Order
  readonly verdict: Verdict
}

/** One configuration under every assumption and both orders. */
export interface OutcomeCell {
  readonly written: Written
  readonly outcomes: readonly Outcome[]
}

export interface OutcomeMap {
  readonly cells: readonly OutcomeCell[]
  /** Different states of workspace and account that were entered. */
  readonly states: number
  /** Configuration, assumptions and order: one run each. */
  readonly runs: number
}

export const everyAssumption: readonly Assumptions[] = assumptionChoices.report.flatMap((report) =>
  assumptionChoices.coverage.flatMap((coverage) =>
    assumptionChoices.grace.map((grace) => ({ report, coverage, grace })),
  ),
)

/** The columns of the map: what is written about the registry. */
export const scanTypeColumns = ['BASIC', 'ENHANCED', null] as const
/** The rows of the map: every list of types, those with images first; the empty one is no enabler. */
export const typeRows: readonly (readonly ResourceType[])[] = typeSets(resourceTypes).toSorted(
  (a, b) => rank(a) - rank(b) || a.length - b.length,
)

/** How many configurations the map holds. */
export const cellCount = typeRows.length * scanTypeColumns.length

/**
 * Every list of types with every scan type, under every assumption and both orders, applied until it
 * comes back to a state it was in. Rules, pause and lifecycle options are those of the knobs.
 */
export function outcomeMap(knobs: Knobs): OutcomeMap {
  return [...exploreOutcomes(knobs)].at(-1) ?? { cells: [], states: 0, runs: 0 }
}

/** The map as it grows, a configuration at a time; the last one is the whole. */
export function* exploreOutcomes(knobs: Knobs): Generator<OutcomeMap> {
  const walk = walker(pauseLength[knobs.pause])
  const cells: OutcomeCell[] = []
  for (const types of typeRows) {
    for (const scanType of scanTypeColumns) {
      const written = writtenAs(types, scanType)
      cells.push({ written, outcomes: outcomesOf({ ...knobs, written }, walk.verdict) })
      const runs = cells.length * everyAssumption.length * orders.length
      yield { cells: [...cells], states: walk.states(), runs }
    }
  }
}

/** The same grid under one choice of assumptions and order only: quick enough for a page's HTML. */
export function outcomesUnder(knobs: Knobs): readonly OutcomeCell[] {
  const { verdict } = walker(pauseLength[knobs.pause])
  const { assumptions, order } = knobs
  return typeRows.flatMap((types) =>
    scanTypeColumns.map((scanType) => {
      const written = writtenAs(types, scanType)
      const opened = openWorkspace(workspaceInput({ ...knobs, written }))
      return { written, outcomes: [{ assumptions, order, verdict: verdict(opened) }] }
    }),
  )
}

function outcomesOf(knobs: Knobs, verdict: (opened: Workspace) => Verdict): readonly Outcome[] {
  return everyAssumption.flatMap((assumptions) =>
    orders.map((order) => ({
      assumptions,
      order,
      verdict: verdict(openWorkspace(workspaceInput({ ...knobs, assumptions, order }))),
    })),
  )
}

/** Whether exactly one of the two owners wants images scanned: the law that decides every full cell. */
export function wantDifferentThings({ enabler, registry }: Written): boolean {
  if (typeof enabler === 'string' || typeof registry === 'string') return false
  return enabler.types.includes('ECR') !== (registry.scanType === 'ENHANCED')
}

function writtenAs(types: readonly ResourceType[], scanType: ScanType | null): Written {
  return {
    enabler:
      types.length > 0
        ? { types: sortedTypes(types), ignoreChanges: false, preventDestroy: false }
        : 'absent',
    registry: scanType ? { scanType, ignoreChanges: false } : 'absent',
  }
}

/** One apply and its pause, from one state to the next; runs that meet go on as one. */
interface Lap {
  readonly key: string
  readonly after: Workspace
  readonly record: Pick<ApplyRecord, 'plan' | 'errors'>
}

function walker(pause: number) {
  const laps = new Map<string, Lap>()
  const lapFrom = (key: string, workspace: Workspace): Lap => {
    const known = laps.get(key)
    if (known) return known
    const applied = applyOnce(workspace)
    const { plan, applied: done, order } = applied.context
    const after = happen(applied, { type: 'time.passed', ms: pause })
    const lap = {
      key: order + fingerprint(after),
      after,
      record: { plan: plan ?? { changes: [], error: null }, errors: done?.errors ?? [] },
    }
    laps.set(key, lap)
    return lap
  }
  const verdict = (opened: Workspace): Verdict => {
    const seen: string[] = []
    const records: Lap['record'][] = []
    let lap = lapFrom(opened.context.order + fingerprint(opened), opened)
    while (!seen.includes(lap.key)) {
      seen.push(lap.key)
      records.push(lap.record)
      lap = lapFrom(lap.key, lap.after)
    }
    return verdictOf([...records, lap.record], seen.indexOf(lap.key) + 1)
  }
  return { verdict, states: () => laps.size }
}

function rank(types: readonly ResourceType[]): number {
  if (types.length === 0) return 2
  return types.includes('ECR') ? 0 : 1
}
