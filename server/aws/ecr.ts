import { type Account, callAws, registryScanning } from '@/machines/account/account'
import {
  maxFilterLength,
  maxRepositoryFilters,
  maxScanningRules,
  type Rejection,
} from '@/machines/account/account.limits'
import { type ScanningRule, scanTypes } from '@/machines/account/account.terms'
import { type Input, objects, oneOf } from './input'
import type { Operation } from './operation'
import { isRefusal, type Refusal, refusal } from './refusal'

const getRegistryScanningConfiguration: Operation = (account, _input, { accountId }) => ({
  move: null,
  output: { registryId: accountId, scanningConfiguration: configurationOf(account) },
})

/** A scan type left out means the one that is set. */
const putRegistryScanningConfiguration: Operation = (account, input, { by }) => {
  const scanType = oneOf(input, 'scanType', scanTypes) ?? registryScanning(account).scanType
  if (typeof scanType === 'object') return scanType
  const rules = rulesOf(input)
  if (isRefusal(rules)) return rules
  const move = callAws(account, { type: 'registry.set', scanType, rules, by })
  if (move.rejected) return refusal(move.rejected.code, reasonWords[move.rejected.reason])
  return {
    move,
    output: { registryScanningConfiguration: configurationOf(move.account) },
    asked: {
      scanType,
      rules: rules.map(({ scanFrequency, repositoryFilters }) => ({
        scanFrequency,
        filters: repositoryFilters.length,
      })),
    },
  }
}

const describeRegistry: Operation = (_account, _input, { accountId }) => ({
  move: null,
  output: { registryId: accountId, replicationConfiguration: { rules: [] } },
})

function configurationOf(account: Account) {
  const { scanType, rules } = registryScanning(account)
  return {
    scanType,
    rules: rules.map(({ scanFrequency, repositoryFilters }) => ({
      scanFrequency,
      repositoryFilters: repositoryFilters.map((filter) => ({ filter, filterType: 'WILDCARD' })),
    })),
  }
}

function rulesOf(input: Input): readonly ScanningRule[] | Refusal {
  const rules = objects(input, 'rules') ?? []
  if (isRefusal(rules)) return rules
  return allOrRefusal(rules.map(ruleOf))
}

const frequencies = ['SCAN_ON_PUSH', 'CONTINUOUS_SCAN', 'MANUAL'] as const

function ruleOf(rule: Input): ScanningRule | Refusal {
  const scanFrequency = oneOf(rule, 'scanFrequency', frequencies) ?? missing('scanFrequency')
  if (typeof scanFrequency === 'object') return scanFrequency
  const filters = objects(rule, 'repositoryFilters') ?? missing('repositoryFilters')
  if (isRefusal(filters)) return filters
  const repositoryFilters = allOrRefusal(filters.map(filterOf))
  return isRefusal(repositoryFilters) ? repositoryFilters : { scanFrequency, repositoryFilters }
}

/** The first refusal, if there is one. */
function allOrRefusal<T>(read: readonly (T | Refusal)[]): readonly T[] | Refusal {
  return read.find(isRefusal) ?? read.filter((item): item is T => !isRefusal(item))
}

function filterOf(filter: Input): string | Refusal {
  const filterType = oneOf(filter, 'filterType', ['WILDCARD']) ?? missing('filterType')
  if (typeof filterType === 'object') return filterType
  return typeof filter.filter === 'string' ? filter.filter : missing('filter')
}

function missing(member: string): Refusal {
  return refusal(
    'ValidationException',
    `1 validation error detected: Value at '${member}' failed to satisfy constraint: Member must not be null`,
  )
}

const constraint = (where: string, what: string) =>
  `Invalid parameter at '${where}' failed to satisfy constraint: '${what}'`

const reasonWords: Record<Rejection['reason'], string> = {
  'too-many-rules': constraint(
    'rules',
    `Member must have length less than or equal to ${maxScanningRules}`,
  ),
  'too-many-filters': constraint(
    'repositoryFilters',
    `Member must have length less than or equal to ${maxRepositoryFilters}`,
  ),
  'no-such-repository-name': constraint(
    'filter',
    `Member must have length less than or equal to ${maxFilterLength} and satisfy regular expression pattern: ^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$`,
  ),
  'frequency-not-for-scan-type': constraint(
    'scanFrequency',
    'Member must be SCAN_ON_PUSH for BASIC, SCAN_ON_PUSH or CONTINUOUS_SCAN for ENHANCED',
  ),
  'no-resource-types': constraint('resourceTypes', 'Member must not be empty'),
}

export const ecrOperations: Readonly<Record<string, Operation>> = {
  GetRegistryScanningConfiguration: getRegistryScanningConfiguration,
  PutRegistryScanningConfiguration: putRegistryScanningConfiguration,
  DescribeRegistry: describeRegistry,
}
