import type { AccountFacts } from '@/machines/account/account'
import {
  type Assumptions,
  articleAssumptions,
  type ResourceType,
  type ScanType,
} from '@/machines/account/account.terms'
import type { Order } from '@/machines/terraform/apply'
import { configuration, enabler, registry } from '@/machines/terraform/configuration'
import type { StateFile } from '@/machines/terraform/state-file'
import { type ApplyRecord, applyTimes, judge, type Verdict } from '@/machines/terraform/verdict'
import { happen, openWorkspace, type Workspace } from '@/machines/terraform/workspace'

/** One run of the bare model: what is written, what is assumed about AWS, how often it is applied. */
export interface SimulationOptions {
  /** Null: no enabler is written. */
  readonly enabler: readonly ResourceType[] | null
  /** Null: the registry is not managed. */
  readonly scan: ScanType | null
  readonly assumptions: Assumptions
  readonly order: Order
  /** Types that somebody else switched on before the first apply. */
  readonly on: readonly ResourceType[]
  /** Both are lifecycle options of the enabler. */
  readonly preventDestroy: boolean
  readonly ignoreChanges: boolean
  /** How many applies are told of; the verdict does not depend on it. */
  readonly applies: number
}

/** The article's configuration, without `prevent_destroy`, on the article's AWS. */
export const usualSimulation: SimulationOptions = {
  enabler: ['ECR'],
  scan: 'BASIC',
  assumptions: articleAssumptions,
  order: 'enabler-first',
  on: [],
  preventDestroy: false,
  ignoreChanges: false,
  applies: 5,
}

export interface Simulation {
  readonly verdict: Verdict
  /** With a pause after each that is long enough for everything AWS does by itself. */
  readonly applies: readonly ApplyRecord[]
}

export function simulate(options: SimulationOptions): Simulation {
  const workspace = opened(options)
  return { verdict: judge(workspace).verdict, applies: applyTimes(workspace, options.applies) }
}

function opened(options: SimulationOptions): Workspace {
  const { enabler: types, scan, assumptions, order, on, preventDestroy, ignoreChanges } = options
  const workspace = openWorkspace({
    configuration: configuration({
      enablers: types ? [enabler(types, { preventDestroy, ignoreChanges })] : [],
      registry: scan && registry(scan),
    }),
    account: { assumptions },
    order,
  })
  return on.length > 0
    ? happen(workspace, { type: 'inspector.enabled', resourceTypes: on, by: 'colleague' })
    : workspace
}

/** What `perpetual-diff simulate --json` prints. A promise to scripts: additions only. */
export interface SimulationJson {
  readonly verdict: Verdict['kind']
  /** In applies; null unless it loops. */
  readonly period: number | null
  /** The last apply that had anything to do, 0 if none had; null unless it settles. */
  readonly settledAfter: number | null
  readonly applies: readonly {
    readonly plan: readonly { readonly address: string; readonly action: string }[]
    readonly drift: readonly { readonly address: string; readonly action: string }[]
    readonly error: string | null
    readonly account: AccountFacts
    readonly stateAfter: StateFile
  }[]
}

/** `errorText` finds words for what stopped an apply, null for one that went through. */
export function simulationJson(
  { verdict, applies }: Simulation,
  errorText: (apply: ApplyRecord) => string | null,
): SimulationJson {
  return {
    verdict: verdict.kind,
    period: verdict.kind === 'loops' ? verdict.period : null,
    settledAfter: verdict.kind === 'settles' ? verdict.after : null,
    applies: applies.map((apply) => ({
      plan: apply.plan.changes.map(({ address, action }) => ({ address, action })),
      drift: apply.drift.map(({ address, action }) => ({ address, action })),
      error: errorText(apply),
      account: apply.account,
      stateAfter: apply.stateFile,
    })),
  }
}
