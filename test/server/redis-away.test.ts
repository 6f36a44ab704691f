import { GetRegistryScanningConfigurationCommand } from '@aws-sdk/client-ecr'
import { EnableCommand } from '@aws-sdk/client-inspector2'
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openFeeds } from '@/server/accounts/feed'
import { redisStore } from '@/server/accounts/redis-store'
import type { Store } from '@/server/accounts/store'
import { createAwsServer } from '@/server/aws/listen'
import { clientsOf } from './clients'
import { freePort, hasRedis, startRedis } from './redis-server'
import { served } from './served'

const redisHere = hasRedis()
let redis: Awaited<ReturnType<typeof startRedis>>
let store: Store
let server: ReturnType<typeof createAwsServer>
let address: string

/** AWS's own clients with their own patience: they try three times whatever they think is worth it. */
const clients = () => clientsOf(address, 'LOST', 3)
const enable = () => clients().inspector.send(new EnableCommand({ resourceTypes: ['ECR'] }))

async function open(url: string): Promise<void> {
  store = redisStore({ url })
  server = createAwsServer({ store })
  address = await served(server)
}

async function everyCallIsRefused(): Promise<void> {
  const { sts, ecr } = clients()
  const refused = { $metadata: { httpStatusCode: 400, attempts: 1 } }
  const message = expect.stringContaining('Redis')
  await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
    ...refused,
    name: 'ServiceUnavailable',
    message,
  })
  await expect(enable()).rejects.toMatchObject({
    ...refused,
    name: 'ServiceUnavailableException',
    message,
  })
  await expect(ecr.send(new GetRegistryScanningConfigurationCommand({}))).rejects.toMatchObject({
    ...refused,
    name: 'ServiceUnavailableException',
    message,
  })
}

const isServed = () =>
  enable().then(
    ({ accounts }) => accounts?.[0]?.status,
    (error: Error) => error.name,
  )

describe.skipIf(!redisHere)('when Redis', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined) // what it says is wanted here
  })
  afterEach(async () => {
    server.close()
    server.closeAllConnections()
    await store.close()
    redis.kill()
    vi.restoreAllMocks()
  })

  it('is killed, calls are refused at once and not tried again, until it is back', async () => {
    redis = await startRedis()
    await open(redis.url)
    expect(await isServed()).toBe('ENABLED')
    redis.kill()
    await expect.poll(isServed).toBe('ServiceUnavailableException')
    await everyCallIsRefused()
    expect((await fetch(`${address}/api/accounts/LOST/`)).status).toBe(503)
    redis = await startRedis(redis.port)
    await expect.poll(isServed, { timeout: 20_000 }).toBe('ENABLED')
  })

  it('is killed in the middle of many calls, each is answered or refused and none hangs', async () => {
    redis = await startRedis()
    await open(redis.url)
    expect(await isServed()).toBe('ENABLED')
    const answers = Promise.all(Array.from({ length: 60 }, isServed))
    setTimeout(redis.kill, 15)
    const known = ['ENABLED', 'ServiceUnavailableException']
    for (const answer of await answers) expect(known).toContain(answer)
    redis = await startRedis(redis.port)
    await expect.poll(isServed, { timeout: 20_000 }).toBe('ENABLED')
  })

  it('hangs, a call is given up after some seconds', async () => {
    redis = await startRedis()
    await open(redis.url)
    expect(await isServed()).toBe('ENABLED')
    redis.hold()
    expect(await isServed()).toBe('ServiceUnavailableException')
    redis.goOn()
    await expect.poll(isServed, { timeout: 20_000 }).toBe('ENABLED')
  })

  it('is not there at the start, calls are refused until it comes', async () => {
    const port = await freePort()
    await open(`redis://127.0.0.1:${port}`)
    await everyCallIsRefused()
    redis = await startRedis(port)
    await expect.poll(isServed, { timeout: 20_000 }).toBe('ENABLED')
  })

  it('is killed, streams end and give their places back; new ones follow when it is back', async () => {
    redis = await startRedis()
    await open(redis.url)
    const events = () => fetch(`${address}/api/accounts/LOST/events/`)
    const stream = await events()
    await expect.poll(openFeeds).toBe(1)
    redis.kill()
    await stream.text() // resolves only if the stream ends
    await expect.poll(openFeeds).toBe(0)
    redis = await startRedis(redis.port)
    await expect.poll(isServed, { timeout: 20_000 }).toBe('ENABLED')
    const again = (await events()).body?.getReader()
    let told = ''
    while (!told.includes('event: seat')) {
      told += new TextDecoder().decode((await again?.read())?.value)
    }
    expect(told).toContain('"operation":"Enable"')
    await again?.cancel()
    await expect.poll(openFeeds, { timeout: 10_000 }).toBe(0)
  })
})
