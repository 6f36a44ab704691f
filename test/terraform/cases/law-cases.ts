import type { ResourceType } from '@/machines/account/account.terms'
import { configuration, enabler, registry } from '@/machines/terraform/configuration'
import type { RunCase } from '../run-case'
import { daily, runCase } from './run-case-of'

const sets: readonly (readonly ResourceType[])[] = [
  ['EC2'],
  ['ECR'],
  ['LAMBDA'],
  ['EC2', 'ECR'],
  ['EC2', 'LAMBDA'],
  ['ECR', 'LAMBDA'],
  ['EC2', 'ECR', 'LAMBDA'],
]

/** Every set of types beside BASIC, beside ENHANCED and beside a registry that nobody manages. */
export const lawCases: readonly RunCase[] = sets.flatMap((types) =>
  (['BASIC', 'ENHANCED', null] as const).map((scanType) =>
    runCase({
      name: ['law', ...types, scanType ?? 'unmanaged'].join('-').toLowerCase(),
      quick:
        types.length === 2 &&
        types.includes('ECR') &&
        types.includes('EC2') &&
        scanType === 'BASIC',
      configuration: configuration({
        enablers: [enabler(types)],
        registry: scanType && registry(scanType),
      }),
      events: daily(4),
    }),
  ),
)
