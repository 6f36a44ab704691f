import { accountId, type ScanningRule } from '@/machines/account/account.terms'
import type { EnablerBlock, RegistryBlock } from './configuration'
import type { EnablerInstance, Instance } from './state-file'

/** The instance that a block asks for. */
export function wanted(block: EnablerBlock | RegistryBlock): Instance {
  return 'resourceTypes' in block
    ? wantedEnabler(block)
    : {
        type: 'aws_ecr_registry_scanning_configuration',
        scanType: block.scanType,
        rules: block.rules,
      }
}

export function wantedEnabler({ resourceTypes }: EnablerBlock): EnablerInstance {
  return {
    type: 'aws_inspector2_enabler',
    id: `${accountId}-${[...resourceTypes].sort().join(':')}`,
    accountIds: [accountId],
    resourceTypes,
    tainted: false,
  }
}

/** Whether two instances hold the same attributes; sets compare without order, id and taint aside. */
export function sameInstance(a: Instance, b: Instance): boolean {
  if (a.type === 'aws_inspector2_enabler') {
    return (
      b.type === a.type &&
      sameSet(a.accountIds, b.accountIds) &&
      sameSet(a.resourceTypes, b.resourceTypes)
    )
  }
  return (
    b.type === a.type &&
    a.scanType === b.scanType &&
    sameSet(a.rules.map(ruleKey), b.rules.map(ruleKey))
  )
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const inB = new Set(b)
  return new Set(a).size === inB.size && a.every((item) => inB.has(item))
}

function ruleKey({ scanFrequency, repositoryFilters }: ScanningRule): string {
  return [scanFrequency, ...[...repositoryFilters].sort()].join(' ')
}
