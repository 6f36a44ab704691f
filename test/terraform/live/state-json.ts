import type { ResourceType, ScanningRule, ScanType } from '@/machines/account/account.terms'
import type { Instance, StateFile } from '@/machines/terraform/state-file'

interface Resource {
  readonly mode: 'managed' | 'data'
  readonly type: string
  readonly name: string
  readonly instances: readonly {
    readonly status?: 'tainted'
    readonly attributes: EnablerAttributes & RegistryAttributes
  }[]
}

interface EnablerAttributes {
  readonly id: string
  readonly account_ids: readonly string[]
  readonly resource_types: readonly ResourceType[]
}

interface RegistryAttributes {
  readonly scan_type: ScanType
  readonly rule: readonly {
    readonly scan_frequency: ScanningRule['scanFrequency']
    readonly repository_filter: readonly { readonly filter: string }[]
  }[]
}

/** Reads `terraform.tfstate` (version 4), as far as the two resource types go. */
export function readState(json: string): StateFile {
  const { resources } = JSON.parse(json) as { readonly resources: readonly Resource[] }
  return Object.fromEntries(
    resources
      .filter(({ mode }) => mode === 'managed')
      .flatMap(({ type, name, instances }) =>
        instances.map((instance) => [`${type}.${name}`, instanceOf(type, instance)]),
      ),
  )
}

function instanceOf(type: string, { status, attributes }: Resource['instances'][number]): Instance {
  if (type === 'aws_inspector2_enabler') {
    return {
      type,
      id: attributes.id,
      accountIds: attributes.account_ids,
      resourceTypes: attributes.resource_types,
      tainted: status === 'tainted',
    }
  }
  return {
    type: 'aws_ecr_registry_scanning_configuration',
    scanType: attributes.scan_type,
    rules: attributes.rule.map((rule) => ({
      scanFrequency: rule.scan_frequency,
      repositoryFilters: rule.repository_filter.map(({ filter }) => filter),
    })),
  }
}
