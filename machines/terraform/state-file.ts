import type { ResourceType, ScanningRule, ScanType } from '@/machines/account/account.terms'
import type { Address } from './configuration'

export interface EnablerInstance {
  readonly type: 'aws_inspector2_enabler'
  /** `<account ids>-<resource types>`, as of the last create or update. */
  readonly id: string
  /** Empty when the account reads as disabled. */
  readonly accountIds: readonly string[]
  readonly resourceTypes: readonly ResourceType[]
  /** Set when a create failed after the request was sent: the next plan wants to replace it. */
  readonly tainted: boolean
}

export interface RegistryInstance {
  readonly type: 'aws_ecr_registry_scanning_configuration'
  readonly scanType: ScanType
  readonly rules: readonly ScanningRule[]
}

export type Instance = EnablerInstance | RegistryInstance

/** What `terraform.tfstate` remembers, by address, in the order the resources were first written. */
export type StateFile = Readonly<Partial<Record<Address, Instance>>>

export function addressesOf(stateFile: StateFile): readonly Address[] {
  return Object.keys(stateFile) as Address[] // the only keys the type allows
}

export function remember(stateFile: StateFile, address: Address, instance: Instance): StateFile {
  return { ...stateFile, [address]: instance }
}

export function forget(stateFile: StateFile, address: Address): StateFile {
  return Object.fromEntries(Object.entries(stateFile).filter(([key]) => key !== address))
}
