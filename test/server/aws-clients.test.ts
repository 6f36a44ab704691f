import {
  DescribeRegistryCommand,
  GetRegistryScanningConfigurationCommand,
  PutRegistryScanningConfigurationCommand,
} from '@aws-sdk/client-ecr'
import {
  BatchGetAccountStatusCommand,
  DisableCommand,
  EnableCommand,
  GetConfigurationCommand,
  ListCoverageCommand,
} from '@aws-sdk/client-inspector2'
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { describe, expect, it } from 'vitest'
import { createAwsServer } from '@/server/aws/listen'
import { clientsOf } from './clients'
import { hosted } from './hosted'

let now = 0
const address = await hosted(createAwsServer({ clock: () => now }))

let keys = 0
const somebody = () => clientsOf(address, `LEARNER${keys++}`)

describe('AWS’s own clients against the endpoint', () => {
  it('are told who they are: one account for each access key', async () => {
    const [one, other] = [somebody(), somebody()]
    const { Account, Arn } = await one.sts.send(new GetCallerIdentityCommand({}))
    expect(Account).toMatch(/^\d{12}$/)
    expect(Arn).toBe(`arn:aws:iam::${Account}:user/learner`)
    expect((await one.sts.send(new GetCallerIdentityCommand({}))).Account).toBe(Account)
    expect((await other.sts.send(new GetCallerIdentityCommand({}))).Account).not.toBe(Account)
  })

  it('see R1, R2 and, after the grace, R3', async () => {
    const { inspector, ecr } = somebody()
    const scanType = async () =>
      (await ecr.send(new GetRegistryScanningConfigurationCommand({}))).scanningConfiguration
        ?.scanType
    const status = async () =>
      (await inspector.send(new BatchGetAccountStatusCommand({}))).accounts?.map(
        ({ state, resourceState }) => [state?.status, resourceState?.ecr?.status],
      )
    expect(await scanType()).toBe('BASIC')
    const enabled = await inspector.send(new EnableCommand({ resourceTypes: ['ECR'] }))
    expect(enabled.accounts?.[0]).toMatchObject({
      status: 'ENABLED',
      resourceStatus: { ec2: 'DISABLED', ecr: 'ENABLED', lambda: 'DISABLED' },
    })
    expect(await scanType()).toBe('ENHANCED')
    await ecr.send(new PutRegistryScanningConfigurationCommand({ scanType: 'BASIC', rules: [] }))
    expect(await scanType()).toBe('BASIC')
    expect(await status()).toEqual([['ENABLED', 'ENABLED']])
    now += 30_000
    expect(await status()).toEqual([['ENABLED', 'DISABLED']])
    now += 30_000
    expect(await status()).toEqual([])
  })

  it('switch off what they name, and everything when they name nothing', async () => {
    const { inspector } = somebody()
    await inspector.send(new EnableCommand({ resourceTypes: ['EC2', 'ECR', 'LAMBDA'] }))
    const one = await inspector.send(new DisableCommand({ resourceTypes: ['ECR'] }))
    expect(one.accounts?.[0]?.resourceStatus).toMatchObject({ ec2: 'ENABLED', ecr: 'DISABLED' })
    const all = await inspector.send(new DisableCommand({}))
    expect(all.accounts?.[0]?.status).toBe('DISABLED')
  })

  it('read back the rules they put', async () => {
    const { ecr } = somebody()
    const rules = [
      {
        scanFrequency: 'CONTINUOUS_SCAN' as const,
        repositoryFilters: [{ filter: 'prod/*', filterType: 'WILDCARD' as const }],
      },
    ]
    await ecr.send(new PutRegistryScanningConfigurationCommand({ scanType: 'ENHANCED', rules }))
    const read = await ecr.send(new GetRegistryScanningConfigurationCommand({}))
    expect(read.scanningConfiguration).toEqual({ scanType: 'ENHANCED', rules })
  })

  it('find what they would try next', async () => {
    const { inspector, ecr } = somebody()
    expect(await ecr.send(new DescribeRegistryCommand({}))).toMatchObject({
      replicationConfiguration: { rules: [] },
    })
    expect((await inspector.send(new ListCoverageCommand({}))).coveredResources).toEqual([])
    expect(await inspector.send(new GetConfigurationCommand({}))).toMatchObject({
      ecrConfiguration: { rescanDurationState: { rescanDuration: 'LIFETIME' } },
    })
  })
})
