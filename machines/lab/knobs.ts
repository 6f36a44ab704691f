import {
  type Assumptions,
  articleAssumptions,
  type ResourceType,
  type RuleId,
  resourceTypes,
  type ScanType,
} from '@/machines/account/account.terms'
import { day, hour, minute } from '@/machines/story/times'
import type { Order } from '@/machines/terraform/apply'
import {
  type Configuration,
  configuration,
  enabler,
  enablerAddress,
  registry,
  registryAddress,
} from '@/machines/terraform/configuration'
import type { WorkspaceInput } from '@/machines/terraform/workspace.machine'

/** A block that is not there: never written, or taken out with a `removed` block in its place. */
export type Unwritten = 'absent' | 'removed'

export interface WrittenEnabler {
  /** Never empty, in the order of `resourceTypes`. */
  readonly types: readonly ResourceType[]
  readonly ignoreChanges: boolean
  readonly preventDestroy: boolean
}

export interface WrittenRegistry {
  readonly scanType: ScanType
  readonly ignoreChanges: boolean
}

/** What stands in `main.tf`, as far as the lab lets one change it. */
export interface Written {
  readonly enabler: WrittenEnabler | Unwritten
  readonly registry: WrittenRegistry | Unwritten
}

export const pauses = ['none', 'minute', 'hour', 'day'] as const
/** How long nobody does anything after each apply. */
export type Pause = (typeof pauses)[number]

/** Milliseconds. */
export const pauseLength = {
  none: 0,
  minute,
  hour,
  day,
} as const satisfies Record<Pause, number>

/** Everything that holds for a whole run; only `written` can be edited on the way. */
export interface Knobs {
  readonly written: Written
  /** Things AWS does not do in this run: "what if?". In the order of `ruleIds`. */
  readonly rulesOff: readonly RuleId[]
  readonly assumptions: Assumptions
  readonly order: Order
  readonly pause: Pause
}

/** The article's configuration, the article's AWS, an apply a day. */
export const articleKnobs: Knobs = {
  written: {
    enabler: { types: ['ECR'], ignoreChanges: false, preventDestroy: true },
    registry: { scanType: 'BASIC', ignoreChanges: false },
  },
  rulesOff: [],
  assumptions: articleAssumptions,
  order: 'enabler-first',
  pause: 'day',
}

/** The workspace's own form of what is written. */
export function configurationOf({ enabler: block, registry: scanning }: Written): Configuration {
  return configuration({
    enablers: typeof block === 'string' ? [] : [enabler(block.types, block)],
    registry:
      typeof scanning === 'string'
        ? null
        : registry(scanning.scanType, { ignoreChanges: scanning.ignoreChanges }),
    removed: [
      ...(block === 'removed' ? ([enablerAddress] as const) : []),
      ...(scanning === 'removed' ? ([registryAddress] as const) : []),
    ],
  })
}

/**
 * The lab's form of a configuration, or null when the lab has no knob for it (a second enabler,
 * `depends_on`, an empty list of types). Scanning rules are not kept: they never decide a verdict
 * while there are two or fewer.
 */
export function writtenOf({
  enablers,
  registry: scanning,
  removed,
}: Configuration): Written | null {
  const [block, another] = enablers
  if (another || block?.dependsOn || scanning?.dependsOn) return null
  if (block?.resourceTypes.length === 0 || (scanning?.rules.length ?? 0) > 2) return null
  return {
    enabler: block
      ? {
          types: sortedTypes(block.resourceTypes),
          ignoreChanges: block.ignoreChanges,
          preventDestroy: block.preventDestroy,
        }
      : unwritten(removed.includes(enablerAddress)),
    registry: scanning
      ? { scanType: scanning.scanType, ignoreChanges: scanning.ignoreChanges }
      : unwritten(removed.includes(registryAddress)),
  }
}

/** How a workspace is opened under these knobs. */
export function workspaceInput({ written, rulesOff, assumptions, order }: Knobs): WorkspaceInput {
  return {
    configuration: configurationOf(written),
    order,
    account: { rules: Object.fromEntries(rulesOff.map((rule) => [rule, false])), assumptions },
  }
}

/** Each type once, in AWS's own order. */
export function sortedTypes(types: readonly ResourceType[]): readonly ResourceType[] {
  return resourceTypes.filter((type) => types.includes(type))
}

function unwritten(removed: boolean): Unwritten {
  return removed ? 'removed' : 'absent'
}
