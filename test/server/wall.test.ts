import { PutRegistryScanningConfigurationCommand } from '@aws-sdk/client-ecr'
import { EnableCommand } from '@aws-sdk/client-inspector2'
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryStore } from '@/server/accounts/memory-store'
import { redisStore } from '@/server/accounts/redis-store'
import type { Store } from '@/server/accounts/store'
import { createAwsServer } from '@/server/aws/listen'
import { maxParticipants } from '@/server/rooms/participants'
import { openRooms, roomsInRedis } from '@/server/rooms/rooms'
import { serveRooms } from '@/server/rooms/serve-rooms'
import { maxWalls } from '@/server/rooms/wall'
import { plainServer } from '@/server/stream/listen'
import { clientsOf } from './clients'
import { hasRedis, startRedis } from './redis-server'
import { bearer, opened, send } from './room-people'
import { served } from './served'
import { someone, takesPart, wallOf } from './wall-people'

/** One process of the site: rooms and accounts over the same stores. */
async function process(seats: Store, input: Parameters<typeof openRooms>[0] = {}) {
  const rooms = openRooms({ ...input, seats })
  const roomServer = plainServer((request) =>
    serveRooms({ ...request, path: request.path.replace(/^\/api\/rooms/, '') }, rooms),
  )
  const awsServer = createAwsServer({ store: seats, roomKey: input.roomKey ?? null })
  const [site, aws] = await Promise.all([served(roomServer), served(awsServer)])
  afterAll(() => {
    for (const server of [roomServer, awsServer]) {
      server.close()
      server.closeAllConnections()
    }
  })
  return { site, aws, close: () => Promise.all([rooms.store.close(), seats.close()]) }
}

/** As Terraform's provider would: the first apply of the exercise. */
async function applies(aws: string, accessKeyId: string) {
  const { sts, inspector, ecr } = clientsOf(aws, accessKeyId, 1, 'Terraform/1.11.4')
  await sts.send(new GetCallerIdentityCommand({}))
  await inspector.send(new EnableCommand({ resourceTypes: ['ECR'] }))
  await ecr.send(new PutRegistryScanningConfigurationCommand({ scanType: 'BASIC', rules: [] }))
}

const redisHere = hasRedis()
let redis: Awaited<ReturnType<typeof startRedis>>
beforeAll(async () => {
  if (redisHere) redis = await startRedis()
})
afterAll(() => {
  if (redisHere) redis.stop()
})

for (const { kind, skip, two } of [
  {
    kind: 'memory',
    skip: false,
    two: async () => {
      const one = await process(memoryStore())
      return [one, one] as const
    },
  },
  {
    kind: 'Redis, in two processes',
    skip: !redisHere,
    two: () => {
      const here = () => process(redisStore(redis), { store: roomsInRedis(redis.url) })
      return Promise.all([here(), here()])
    },
  },
]) {
  describe.skipIf(skip)(`a wall over ${kind}`, () => {
    let one: Awaited<ReturnType<typeof process>>
    let other: typeof one
    beforeAll(async () => {
      ;[one, other] = await two()
    })
    afterAll(async () => {
      await one.close()
      if (other !== one) await other.close()
    })

    it('shows who takes part, and their accounts as calls arrive', async () => {
      const { code, key } = await opened(one.site)
      const wall = await wallOf(one.site, code, key)
      const reply = await takesPart(other.site, code, ' Ana Ｋ', someone(1))
      const { accessKeyId } = await reply.json()
      expect(accessKeyId).toBe(`${code}-ana-k`)
      await expect.poll(wall.cards).toMatchObject([{ nickname: 'ana-k', standing: 'not-begun' }])
      await applies(other.aws, accessKeyId)
      await expect
        .poll(wall.cards)
        .toMatchObject([
          { standing: 'applied', applies: 1, flips: 2, state: { registry: 'basic', ecr: 'off' } },
        ])
      const again = await wallOf(other.site, code, key)
      await expect.poll(again.cards).toEqual(wall.cards())
      for (const each of [wall, again]) each.hangUp()
    })

    it('says who has a nickname already, and gives the former one back', async () => {
      const { code, key } = await opened(one.site)
      const wall = await wallOf(one.site, code, key)
      const names = () => wall.cards().map(({ nickname }) => nickname)
      expect((await takesPart(one.site, code, 'ana', someone(1))).status).toBe(200)
      expect((await takesPart(other.site, code, 'ANA', someone(2))).status).toBe(409)
      expect((await takesPart(other.site, code, 'ana', someone(1))).status).toBe(200)
      await expect.poll(names).toEqual(['ana'])
      expect((await takesPart(one.site, code, 'bo', someone(1))).status).toBe(200)
      await expect.poll(names).toEqual(['bo'])
      expect((await takesPart(other.site, code, 'ana', someone(2))).status).toBe(200)
      await expect.poll(names).toEqual(['ana', 'bo'])
      wall.hangUp()
    })

    it('ends with the room', async () => {
      const { code, key } = await opened(one.site)
      const wall = await wallOf(other.site, code, key)
      await send(`${one.site}/api/rooms/${code}/`, 'DELETE', {}, bearer(key))
      await wall.over
      expect(wall.told.at(-1)?.event).toBe('ended')
      expect((await takesPart(one.site, code, 'ana', someone(1))).status).toBe(410)
    })
  })
}

describe('a wall', () => {
  it('is for whoever drives the room, and for nobody else', async () => {
    const { site } = await process(memoryStore())
    const { code, key } = await opened(site)
    await takesPart(site, code, 'ana', someone(1))
    const asked = (headers: Record<string, string>) =>
      fetch(`${site}/api/rooms/${code}/wall/`, { headers })
    const forged = bearer(`${'0'.repeat(32)}.${'0'.repeat(32)}`)
    for (const headers of [{}, someone(1), forged]) {
      expect((await asked(headers)).status).toBe(403)
    }
    const look = await fetch(`${site}/api/rooms/${code}/`)
    expect(await look.text()).not.toContain('ana')

    const wall = await wallOf(site, code, key)
    await expect.poll(wall.cards).toHaveLength(1)
    const made = await send(`${site}/api/rooms/${code}/hand-over/`, 'POST', {}, bearer(key))
    await send(`${site}/api/rooms/${code}/driver/`, 'POST', await made.json())
    await wall.over
    expect(wall.told.at(-1)?.event).toBe('handed-over')
    expect((await asked(bearer(key))).status).toBe(403)
  })

  it('has room for so many walls and no more, and for so many who take part', async () => {
    const { site } = await process(memoryStore())
    const { code, key } = await opened(site)
    const walls = await Promise.all(Array.from({ length: maxWalls }, () => wallOf(site, code, key)))
    await expect(wallOf(site, code, key)).rejects.toThrow('429')
    for (const each of walls) each.hangUp()

    const [last] = await Promise.all(
      Array.from({ length: maxParticipants }, (_, n) => takesPart(site, code, `p${n}`, someone(n))),
    )
    expect(last?.status).toBe(200)
    expect((await takesPart(site, code, 'late', someone(9999))).status).toBe(429)
    const wall = await wallOf(site, code, key)
    await expect.poll(() => wall.cards().length, { timeout: 5000 }).toBe(maxParticipants)
    wall.hangUp()
  })

  it('tells what a nickname has to be', async () => {
    const { site } = await process(memoryStore())
    const { code } = await opened(site)
    for (const bad of ['', 'あな', '-a', 'a/b', 'a'.repeat(21), 7, null]) {
      const reply = await takesPart(site, code, bad, someone(1))
      expect([bad, reply.status]).toEqual([bad, 400])
    }
    expect((await takesPart(site, code, 'ana', {})).status).toBe(400)
    expect((await takesPart(site, 'XXXXXX', 'ana', someone(1))).status).toBe(404)
  })

  it('hands the room key of a shared server out if its driver had it, else asks for it', async () => {
    const roomKey = 'CLOUDS42'
    const { site, aws } = await process(memoryStore(), { roomKey })
    const closed = await opened(site)
    const wall = await wallOf(site, closed.code, closed.key)
    await expect.poll(wall.isLocked).toBe(true)
    const take = (code: string, given?: string) => takesPart(site, code, 'ana', someone(1), given)
    expect((await take(closed.code)).status).toBe(403)
    expect((await take(closed.code, 'CLOUDS')).status).toBe(403)
    expect((await (await take(closed.code, roomKey)).json()).accessKeyId).toBe(
      `${roomKey}-${closed.code}-ana`,
    )
    const { code } = await opened(site, { roomKey })
    const { accessKeyId } = await (await take(code)).json()
    expect(accessKeyId).toBe(`${roomKey}-${code}-ana`)
    await applies(aws, accessKeyId)

    const address = `${site}/api/rooms/${closed.code}/`
    await send(address, 'PUT', { roomKey }, bearer(closed.key))
    await expect.poll(wall.isLocked).toBe(false)
    wall.hangUp()
  })
})
