/** The vocabulary of the AWS account, as AWS's own APIs spell it. */

/** AWS's own example number; the account of every lesson. */
export const accountId = '123456789012'

export const resourceTypes = ['EC2', 'ECR', 'LAMBDA', 'LAMBDA_CODE'] as const
/** What Amazon Inspector can scan: `resourceTypes` of its `Enable` and `Disable` calls. */
export type ResourceType = (typeof resourceTypes)[number]

export const scanTypes = ['BASIC', 'ENHANCED'] as const
/** `scanType` of ECR's registry scanning configuration. */
export type ScanType = (typeof scanTypes)[number]

export type ScanFrequency = 'SCAN_ON_PUSH' | 'CONTINUOUS_SCAN' | 'MANUAL'

/** One rule of a registry scanning configuration; every filter is a WILDCARD filter. */
export interface ScanningRule {
  readonly scanFrequency: ScanFrequency
  readonly repositoryFilters: readonly string[]
}

/**
 * What AWS does although nobody asked for it. `R2-reverse` is the documented other direction of R2:
 * image scanning that is switched off in Inspector returns the registry to BASIC.
 */
export const ruleIds = ['R1', 'R2', 'R2-reverse', 'R3', 'R4'] as const
export type RuleId = (typeof ruleIds)[number]

/** What AWS documents nowhere. Each choice decides details of what Terraform prints. */
export const assumptionChoices = {
  /** What the status call answers about a switched-off account: nothing, or a disabled entry. */
  report: ['omitted', 'disabled'],
  /** When the status call stops listing ECR after the registry went to BASIC. */
  coverage: ['at-once', 'late', 'hidden'],
  /** How long an Inspector with nothing left to scan stays on. */
  grace: ['short', 'long', 'never'],
} as const
type Choices = typeof assumptionChoices
export type Assumptions = { readonly [Name in keyof Choices]: Choices[Name][number] }

/** Under these choices the real tools print exactly what the article reports. */
export const articleAssumptions = {
  report: 'omitted',
  coverage: 'late',
  grace: 'short',
} as const satisfies Assumptions

/** Who made a call. AWS's own moves are not calls; they carry a rule instead. */
export type Caller = 'you' | 'colleague' | 'terraform'

export interface InspectorEnabled {
  readonly type: 'inspector.enabled'
  readonly resourceTypes: readonly ResourceType[]
  readonly by: Caller
}

export interface InspectorDisabled {
  readonly type: 'inspector.disabled'
  readonly resourceTypes: readonly ResourceType[]
  readonly by: Caller
}

export interface RegistrySet {
  readonly type: 'registry.set'
  readonly scanType: ScanType
  readonly rules: readonly ScanningRule[]
  readonly by: Caller
}

/** A call that changes the account: Inspector2 Enable, Disable, ECR PutRegistryScanningConfiguration. */
export type AccountCall = InspectorEnabled | InspectorDisabled | RegistrySet

export interface AccountInput {
  /** A rule set to false is a thing AWS does not do: "what if?". All are on by default. */
  readonly rules?: Partial<Record<RuleId, boolean>>
  readonly assumptions?: Partial<Assumptions>
}
