import { PutRegistryScanningConfigurationCommand } from '@aws-sdk/client-ecr'
import { DisableCommand, EnableCommand } from '@aws-sdk/client-inspector2'
import type { AccountCall } from '@/machines/account/account.terms'
import { clientsOf } from '../../server/clients'
import type { Seat } from './seat-door'

/** Somebody else calls AWS, with AWS's own clients. */
export async function callAs({ endpoint, accessKeyId }: Seat, call: AccountCall): Promise<void> {
  const { inspector, ecr } = clientsOf(endpoint, accessKeyId)
  switch (call.type) {
    case 'inspector.enabled':
      await inspector.send(new EnableCommand({ resourceTypes: [...call.resourceTypes] }))
      return
    case 'inspector.disabled':
      await inspector.send(new DisableCommand({ resourceTypes: [...call.resourceTypes] }))
      return
    case 'registry.set': {
      const rules = call.rules.map(({ scanFrequency, repositoryFilters }) => ({
        scanFrequency,
        repositoryFilters: repositoryFilters.map((filter) => ({
          filter,
          filterType: 'WILDCARD' as const,
        })),
      }))
      const { scanType } = call
      await ecr.send(new PutRegistryScanningConfigurationCommand({ scanType, rules }))
    }
  }
}
