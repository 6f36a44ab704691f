import { type Account, inspectorStatus, registryScanning } from '@/machines/account/account'
import { accountId } from '@/machines/account/account.terms'
import type { Address } from './configuration'
import { sameInstance } from './instance'
import { addressesOf, forget, type Instance, remember, type StateFile } from './state-file'

/** A change outside Terraform that a refresh found. */
export interface Drift {
  readonly address: Address
  readonly action: 'update' | 'delete'
}

export interface Refreshed {
  readonly stateFile: StateFile
  readonly drift: readonly Drift[]
}

/**
 * Reads every resource of the state file from AWS, but for those that a `removed` block forgets.
 * Nothing is written yet: a refresh changes what the plan compares with, the state file follows at the
 * end of the apply.
 */
export function refresh(
  stateFile: StateFile,
  account: Account,
  removed: readonly Address[] = [],
): Refreshed {
  return addressesOf(stateFile).reduce<Refreshed>(
    (refreshed, address) => {
      const before = stateFile[address]
      if (!before || removed.includes(address)) return refreshed
      const now = read(before, account)
      if (!now) {
        return {
          stateFile: forget(refreshed.stateFile, address),
          drift: [...refreshed.drift, { address, action: 'delete' }],
        }
      }
      return {
        stateFile: remember(refreshed.stateFile, address, now),
        drift: sameInstance(before, now)
          ? refreshed.drift
          : [...refreshed.drift, { address, action: 'update' }],
      }
    },
    { stateFile, drift: [] },
  )
}

/** The provider's Read: null means the resource is gone and is dropped from the state. */
export function read(instance: Instance, account: Account): Instance | null {
  if (instance.type === 'aws_ecr_registry_scanning_configuration') {
    return { type: instance.type, ...registryScanning(account) }
  }
  const status = inspectorStatus(account)
  return (
    status && {
      ...instance,
      accountIds: status.account === 'ENABLED' ? [accountId] : [],
      resourceTypes: status.enabled,
    }
  )
}
