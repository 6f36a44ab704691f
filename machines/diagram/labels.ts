import type { CoverageKey } from '@/machines/account/account'
import type { ResourceType, RuleId } from '@/machines/account/account.terms'
import type { PlanAction } from '@/machines/terraform/plan'

/**
 * The words of the diagrams, in one language. `{name}` in a text is filled in by the builder; the
 * comment at each text says which names it may use. Keep every text short: a node is 110 px wide.
 */
export interface DiagramLabels {
  readonly participants: Readonly<Record<ParticipantId, string>>
  /** Regions and states of the account machine. */
  readonly account: Readonly<Record<AccountLabelKey, string>>
  readonly rules: Readonly<Record<RuleId, string>>
  /** What AWS does when a rule fires, as a message: 'R1: ECR becomes ENHANCED'. */
  readonly ruleMessages: Readonly<Record<RuleId, string>>
  readonly resourceTypes: Readonly<Record<ResourceType, string>>
  /** {types} */
  readonly enable: string
  /** {types} */
  readonly disable: string
  /** {scanType} */
  readonly setScanType: string
  /** Edges of the account diagram, where the types are clear from the region. */
  readonly enableShort: string
  readonly disableShort: string
  /** {count} */
  readonly minutesPass: string
  /** {count} */
  readonly hoursPass: string
  /** {count} */
  readonly daysPass: string
  readonly configurationChanged: string
  readonly applyStarted: string
  readonly applyRun: string
  readonly planMade: string
  readonly planRun: string
  readonly requestSent: string
  readonly stateWritten: string
  readonly workspaceFound: string
  readonly untaint: string
  readonly stateRemove: string
  /** An edge that leads back to a state the flow has already been in. */
  readonly loop: string
  readonly message: {
    readonly readStateFile: string
    /** {resources}: what the state file remembers, or `nothing`. */
    readonly stateFileHolds: string
    readonly nothing: string
    readonly readStatus: string
    /** {types} */
    readonly statusIs: string
    readonly statusIsMissing: string
    readonly statusIsOff: string
    readonly readScanType: string
    /** {actions} */
    readonly planIs: string
    readonly planIsEmpty: string
    readonly planIsRefused: string
    readonly refused: string
    readonly failed: string
    /** {resources} */
    readonly writes: string
    readonly enabler: string
  }
  readonly planActions: Readonly<Record<PlanAction, string>>
  readonly orbit: {
    readonly start: string
    /** {apply} */
    readonly apply: string
    readonly inspectorOn: string
    readonly inspectorOff: string
    /** {types}: what is scanned. */
    readonly scanned: string
    readonly nothingScanned: string
  }
}

export type ParticipantId = 'you' | 'terraform' | 'stateFile' | 'inspector' | 'ecr'

export type AccountLabelKey =
  | 'inspector'
  | 'inspector.disabled'
  | 'inspector.enabled.scanning'
  | 'inspector.enabled.idle'
  | 'registry'
  | 'registry.basic'
  | 'registry.enhanced'
  | CoverageKey
  | 'on'
  | 'off'

/** The words one lesson's diagrams need beside the common ones. */
export interface LessonLabels {
  /** By the state's path. */
  readonly states: Readonly<Record<string, string>>
}

/** Fills `{name}` in a text. A name without a value is a mistake and throws. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined)
      throw new Error(
        `'${text}' needs a value for ${whole}; it was given ${Object.keys(values).join(', ')}.`,
      )
    return String(value)
  })
}
