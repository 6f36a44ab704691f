import type { ResourceType, ScanningRule, ScanType } from '@/machines/account/account.terms'

/** A resource's address in the configuration and in the state file. */
export type Address = `aws_inspector2_enabler.${string}` | typeof registryAddress

export const enablerAddress = 'aws_inspector2_enabler.this'
export const secondEnablerAddress = 'aws_inspector2_enabler.other'
export const registryAddress = 'aws_ecr_registry_scanning_configuration.this'

interface Lifecycle {
  /** A plan that would destroy the resource is an error. */
  readonly preventDestroy: boolean
  /** `ignore_changes = all`: the resource is created, then never updated. */
  readonly ignoreChanges: boolean
  /** `depends_on` names the other resource: requests of this one come after it is done. */
  readonly dependsOn: boolean
}

export interface EnablerBlock extends Lifecycle {
  readonly address: `aws_inspector2_enabler.${string}`
  readonly resourceTypes: readonly ResourceType[]
}

export interface RegistryBlock extends Lifecycle {
  readonly address: typeof registryAddress
  readonly scanType: ScanType
  readonly rules: readonly ScanningRule[]
}

/** What is written in the `.tf` files, variables already resolved, for one account and region. */
export interface Configuration {
  readonly enablers: readonly EnablerBlock[]
  /** Null when the registry's scanning configuration is not managed. */
  readonly registry: RegistryBlock | null
  /** Addresses named by `removed` blocks with `destroy = false`. */
  readonly removed: readonly Address[]
}

const plain: Lifecycle = { preventDestroy: false, ignoreChanges: false, dependsOn: false }

export function enabler(
  resourceTypes: readonly ResourceType[],
  options: Partial<Lifecycle> & { readonly address?: EnablerBlock['address'] } = {},
): EnablerBlock {
  return { ...plain, address: enablerAddress, ...options, resourceTypes }
}

/** A scanning configuration; without rules given, one SCAN_ON_PUSH rule for every repository. */
export function registry(
  scanType: ScanType,
  options: Partial<Lifecycle> & { readonly rules?: readonly ScanningRule[] } = {},
): RegistryBlock {
  const rules = [{ scanFrequency: 'SCAN_ON_PUSH', repositoryFilters: ['*'] }] as const
  return { ...plain, address: registryAddress, rules, ...options, scanType }
}

export function configuration(blocks: Partial<Configuration>): Configuration {
  return { enablers: [], registry: null, removed: [], ...blocks }
}

/** The article's configuration with both variables at their default, `false`. */
export const articleConfiguration = configuration({
  enablers: [enabler(['ECR'], { preventDestroy: true })],
  registry: registry('BASIC'),
})

/** The article's fix: only the registry is managed; one rule holds all repository filters. */
export function fixConfiguration(
  enhanced: boolean,
  repositories: readonly string[] = ['prod/api'],
): Configuration {
  return configuration({
    registry: enhanced
      ? registry('ENHANCED', {
          rules: [{ scanFrequency: 'CONTINUOUS_SCAN', repositoryFilters: repositories }],
        })
      : registry('BASIC'),
  })
}
