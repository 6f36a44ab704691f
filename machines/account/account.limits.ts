import type { AccountCall, RegistrySet, ScanFrequency, ScanType } from './account.terms'

/** Source: Amazon ECR API reference, PutRegistryScanningConfiguration and RegistryScanningRule. */
export const maxScanningRules = 2
export const maxRepositoryFilters = 100
export const maxFilterLength = 256

/** AWS's own pattern, written so that it cannot backtrack. */
const filterPattern = /^[a-z0-9*]+(?:[._\-/][a-z0-9*]+)*$/

export const frequenciesOf = {
  BASIC: ['SCAN_ON_PUSH'],
  ENHANCED: ['SCAN_ON_PUSH', 'CONTINUOUS_SCAN'],
} as const satisfies Record<ScanType, readonly ScanFrequency[]>

/** Why AWS refuses a call. `code` is AWS's own name of the error. */
export interface Rejection {
  readonly code: 'InvalidParameterException' | 'ValidationException'
  readonly reason:
    | 'too-many-rules'
    | 'too-many-filters'
    | 'no-such-repository-name'
    | 'frequency-not-for-scan-type'
    | 'no-resource-types'
}

/** The refusal AWS gives to a call, or null when it accepts it. */
export function rejection(call: AccountCall): Rejection | null {
  if (call.type === 'registry.set') return registryRejection(call)
  return call.type === 'inspector.enabled' && call.resourceTypes.length === 0
    ? { code: 'ValidationException', reason: 'no-resource-types' }
    : null
}

function registryRejection({ scanType, rules }: RegistrySet): Rejection | null {
  const refuse = (reason: Rejection['reason']): Rejection => ({
    code: 'InvalidParameterException',
    reason,
  })
  if (rules.length > maxScanningRules) return refuse('too-many-rules')
  if (rules.some((rule) => rule.repositoryFilters.length > maxRepositoryFilters)) {
    return refuse('too-many-filters')
  }
  const filters = rules.flatMap((rule) => rule.repositoryFilters)
  if (!filters.every(isFilter)) return refuse('no-such-repository-name')
  const allowed: readonly ScanFrequency[] = frequenciesOf[scanType]
  return rules.every((rule) => allowed.includes(rule.scanFrequency))
    ? null
    : refuse('frequency-not-for-scan-type')
}

/** A wildcard filter: a repository name in which `*` stands for anything. */
function isFilter(filter: string): boolean {
  return filter.length <= maxFilterLength && filterPattern.test(filter)
}
