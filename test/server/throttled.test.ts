import { PutRegistryScanningConfigurationCommand } from '@aws-sdk/client-ecr'
import { BatchGetAccountStatusCommand, EnableCommand } from '@aws-sdk/client-inspector2'
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { describe, expect, it } from 'vitest'
import { createAwsServer } from '@/server/aws/listen'
import { clientsOf } from './clients'
import { hosted } from './hosted'

const many = { perSecond: 1000, burst: 1000 }
const one = { perSecond: 1, burst: 1 }
const address = await hosted(createAwsServer({ limits: { key: one, all: many } }))
const crowd = await hosted(createAwsServer({ limits: { key: many, all: one } }))

const calls = {
  sts: (site: string, key: string, tries: number) =>
    clientsOf(site, key, tries).sts.send(new GetCallerIdentityCommand({})),
  inspector: (site: string, key: string, tries: number) =>
    clientsOf(site, key, tries).inspector.send(new EnableCommand({ resourceTypes: ['ECR'] })),
  ecr: (site: string, key: string, tries: number) =>
    clientsOf(site, key, tries).ecr.send(
      new PutRegistryScanningConfigurationCommand({ scanType: 'BASIC', rules: [] }),
    ),
}

describe('a key that calls too often', () => {
  it.each([
    ['sts', 'Throttling'],
    ['inspector', 'ThrottlingException'],
    ['ecr', 'ThrottlingException'],
  ] as const)('is throttled as AWS’s clients know it: %s', async (service, name) => {
    const key = `FAST.${service}`
    await calls[service](address, key, 1)
    await expect(calls[service](address, key, 1)).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: 429 },
    })
  })

  it('is let in again by a client that waits and tries again, as they all do', async () => {
    const { inspector } = clientsOf(address, 'PATIENT', 3)
    await inspector.send(new EnableCommand({ resourceTypes: ['ECR'] }))
    const { accounts } = await inspector.send(new BatchGetAccountStatusCommand({}))
    expect(accounts?.[0]?.state?.status).toMatch(/ENABL/)
  })

  it('is told when to come back, and keeps nobody else out', async () => {
    const look = (key: string) => fetch(`${address}/api/accounts/${key}/`)
    expect((await look('LOOKS')).status).toBe(200)
    const again = await look('LOOKS')
    expect([again.status, again.headers.get('retry-after')]).toEqual([429, '1'])
    expect(await again.json()).toEqual({ error: expect.stringContaining('Try again in 1 s.') })
    expect((await look('ANOTHER')).status).toBe(200)
  })
})

it('many keys together have a limit as well', async () => {
  await calls.sts(crowd, 'ONE', 1)
  await expect(calls.ecr(crowd, 'TWO', 1)).rejects.toMatchObject({ name: 'ThrottlingException' })
})

it('what is told of an account is kept by no cache on the way', async () => {
  for (const path of ['/api/aws/', '/api/aws/enable', '/api/accounts/KEPT/'])
    expect((await fetch(`${crowd}${path}`)).headers.get('cache-control')).toBe('no-store')
})
