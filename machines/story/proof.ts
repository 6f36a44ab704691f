import {
  type Configuration,
  configuration,
  registry as registryBlock,
} from '@/machines/terraform/configuration'
import { fingerprint, judge, settlingPause, type Verdict } from '@/machines/terraform/verdict'
import { happen, type Workspace } from '@/machines/terraform/workspace'
import type { WorkspaceEvent } from '@/machines/terraform/workspace.machine'
import type { Frame } from './frames'
import { endsApply } from './orbit'

/** What single edit of the configuration was tried, in a form that words can be found for. */
export const exitIds = [
  'enhanced',
  'forget-enabler',
  'delete-enabler',
  'unmanage-registry',
  'other-types',
  'ignore-enabler',
] as const
export type ExitId = (typeof exitIds)[number]

export interface Exit {
  readonly id: ExitId
  readonly event: WorkspaceEvent
  /** What becomes of the workspace if that one thing is done now. */
  readonly verdict: Verdict
}

export interface Proof {
  /** The two applies after which everything is the same. */
  readonly first: number
  readonly again: number
  readonly period: number
  readonly verdict: Verdict
  /** Every single edit that was tried, with what it leads to. */
  readonly exits: readonly Exit[]
}

/**
 * The proof that a run has closed: the whole of workspace and account after this apply equals that
 * after an earlier one, and nothing in either machine depends on anything else. Null while it has not.
 */
export function proofAt(frames: readonly Frame[], frame: Frame): Proof | null {
  if (!endsApply(frame)) return null
  const key = settledFingerprint(frame)
  const earlier = frames.find(
    (one) => one.index < frame.index && endsApply(one) && settledFingerprint(one) === key,
  )
  if (!earlier) return null
  const first = earlier.workspace.context.apply
  const again = frame.workspace.context.apply
  return {
    first,
    again,
    period: again - first,
    verdict: judge(frame.workspace).verdict,
    exits: exitsOf(frame.workspace),
  }
}

/** Once AWS had its time: two applies of different length leave different clocks running. */
function settledFingerprint({ workspace }: Frame): string {
  return fingerprint(happen(workspace, { type: 'time.passed', ms: settlingPause }))
}

function exitsOf(workspace: Workspace): readonly Exit[] {
  const { configuration: now } = workspace.context
  if (!now) return []
  return Object.entries(edits(now)).map(([id, edited]) => {
    const event = { type: 'configuration.changed', configuration: edited } as const
    return { id: id as ExitId, event, verdict: judge(happen(workspace, event)).verdict } // keys of `edits`
  })
}

function edits(now: Configuration): Record<ExitId, Configuration> {
  const { enablers, registry } = now
  const rules = registry?.rules ?? []
  return {
    enhanced: { ...now, registry: registryBlock('ENHANCED', { rules }) },
    'forget-enabler': configuration({ registry, removed: enablers.map(({ address }) => address) }),
    'delete-enabler': configuration({ registry }),
    'unmanage-registry': { ...now, registry: null, removed: registry ? [registry.address] : [] },
    'other-types': {
      ...now,
      enablers: enablers.map((block) => ({ ...block, resourceTypes: ['EC2'] })),
    },
    'ignore-enabler': {
      ...now,
      enablers: enablers.map((block) => ({ ...block, ignoreChanges: true })),
    },
  }
}
