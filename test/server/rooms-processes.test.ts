import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { lessons } from '@/machines/lessons'
import { roomsInRedis } from '@/server/rooms/rooms'
import { hasRedis, startRedis } from './redis-server'
import { again, bearer, follower, opened, send } from './room-people'
import { createRoomServer } from './room-server'
import { served } from './served'

const redisHere = hasRedis()
const { slug: lesson, story } = lessons[3]
const beats = story.beats.map(({ slug }) => slug)

describe.skipIf(!redisHere)('a room over Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  const processes: ChildProcess[] = []
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => {
    for (const each of processes) each.kill('SIGKILL')
    redis.kill()
  })

  async function anotherProcess() {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'test/server/room-server.process.ts'],
      {
        env: { ...process.env, REDIS_URL: redis.url },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    processes.push(child)
    for await (const site of createInterface(child.stdout)) {
      return { site, kill: () => child.kill('SIGKILL') }
    }
    throw new Error('The process ended before it listened.')
  }

  it('goes on where one of its two processes is killed: nobody misses a beat', async () => {
    const [one, other] = await Promise.all([anotherProcess(), anotherProcess()])
    const { code, key } = await opened(one.site, { lesson, beat: beats[0] })
    const [here, there] = await Promise.all([follower(one.site, code), follower(other.site, code)])
    await expect.poll(() => here.last('room')?.followers).toBe(2)
    const goto = (site: string, beat = '') =>
      send(`${site}/api/rooms/${code}/`, 'POST', { type: 'beat', lesson, beat }, bearer(key))
    await goto(one.site, beats[1])
    await goto(other.site, beats[2])
    await expect.poll(() => here.beats()).toEqual(beats.slice(0, 3))
    await expect.poll(() => there.beats()).toEqual(beats.slice(0, 3))
    one.kill()
    await here.over
    await goto(other.site, beats[3])
    const back = await follower(other.site, code, {
      'last-event-id': String(here.told.findLast(({ id }) => id !== null)?.id),
    })
    await expect.poll(() => [...here.beats(), ...back.beats()]).toEqual(beats.slice(0, 4))
    await expect.poll(() => there.beats()).toEqual(beats.slice(0, 4))
    for (const each of [back, there]) each.hangUp()
  }, 60_000)

  it('is there again within seconds of an emptied Redis, when its driver comes back', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const own = await startRedis()
    const { server, rooms } = createRoomServer({ store: roomsInRedis(own.url) })
    const site = await served(server)
    const { code, key } = await opened(site, { lesson, beat: beats[0] })
    const at = `${site}/api/rooms/${code}/`
    const before = await follower(site, code)
    await expect.poll(() => before.beats()).toEqual(beats.slice(0, 1))
    own.kill()
    await before.over
    expect([404, 503]).toContain((await fetch(at)).status)
    const next = await startRedis(own.port)
    const start = { lesson, beat: beats[1], sequence: 1 }
    await again(async () => {
      const reply = await send(at, 'PUT', start, bearer(key))
      if (reply.status !== 200) throw new Error(`Not yet: ${reply.status}`)
    })
    const after = await again(() => follower(site, code, { 'last-event-id': '1' }))
    await expect.poll(() => after.beats()).toEqual([beats[1]])
    after.hangUp()
    await expect.poll(() => rooms.lines.open).toBe(0)
    server.close()
    server.closeAllConnections()
    await rooms.store.close()
    next.kill()
    vi.restoreAllMocks()
  }, 60_000)
})
