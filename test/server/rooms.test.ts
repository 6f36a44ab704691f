import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { lessons } from '@/machines/lessons'
import { codeSigns } from '@/machines/room/room-code'
import { keptInMemory } from '@/server/kept/memory'
import { roomIdleTime, roomKind } from '@/server/rooms/room-record'
import { openRooms, roomsInRedis } from '@/server/rooms/rooms'
import { hasRedis, startRedis } from './redis-server'
import { bearer, follower, opened, send } from './room-people'
import { createRoomServer } from './room-server'
import { served } from './served'

const redisHere = hasRedis()
let redis: Awaited<ReturnType<typeof startRedis>>
beforeAll(async () => {
  if (redisHere) redis = await startRedis()
})
afterAll(() => {
  if (redisHere) redis.stop()
})

const beats = lessons[3].story.beats.map(({ slug }) => slug)
const { slug: lesson } = lessons[3]
const [first = '', second = '', third = ''] = beats
const ana = { 'x-follower': 'a'.repeat(20) }
const ben = { 'x-follower': 'b'.repeat(20) }

for (const kind of ['memory', 'Redis'] as const) {
  describe.skipIf(kind === 'Redis' && !redisHere)(`a room in ${kind}`, () => {
    let now = Date.now()
    let site: string
    let made: ReturnType<typeof createRoomServer>
    beforeAll(async () => {
      const clock = () => now
      const store =
        kind === 'memory' ? keptInMemory(roomKind, clock) : roomsInRedis(redis.url, clock)
      made = createRoomServer({ store, clock })
      site = await served(made.server)
    })
    afterAll(async () => {
      made.server.close()
      made.server.closeAllConnections()
      await made.rooms.store.close()
    })
    const at = (code: string) => `${site}/api/rooms/${code}/`
    const goto = (code: string, key: string, beat: string) =>
      send(at(code), 'POST', { type: 'beat', lesson, beat }, bearer(key))

    it('has a code of signs nobody mistakes, and tells its key to nobody again', async () => {
      const { code, key, room } = await opened(site, { lesson, beat: second })
      expect([...code].every((sign) => codeSigns.includes(sign))).toBe(true)
      expect(room).toMatchObject({ lesson, beat: second, followers: 0, driving: true })
      const one = await follower(site, code)
      await expect.poll(() => one.last('room')).toBeDefined()
      await goto(code, key, third)
      await expect.poll(() => one.last('room')?.beat).toBe(third)
      const seen = JSON.stringify([one.told, await (await fetch(at(code))).json()])
      for (const secret of [key, ...key.split('.')]) expect(seen).not.toContain(secret)
      one.hangUp()
    })

    it('is followed beat by beat, by late ones at once, and by who comes back without a gap', async () => {
      const { code, key } = await opened(site, { lesson, beat: first })
      const early = await follower(site, code)
      for (const beat of beats.slice(1, 5)) expect((await goto(code, key, beat)).status).toBe(200)
      await expect.poll(() => early.beats()).toEqual(beats.slice(0, 5))
      const late = await follower(site, code, { 'last-event-id': '5' })
      await expect.poll(() => late.last('room')?.beat).toBe(beats[4])
      expect(late.beats()).toEqual([])
      const back = await follower(site, code, { 'last-event-id': '3' })
      await expect.poll(() => back.beats()).toEqual(beats.slice(3, 5))
      const ids = early.told.flatMap(({ id }) => (id === null ? [] : [id]))
      expect(ids).toEqual([1, 2, 3, 4, 5])
      await expect.poll(() => early.last('room')?.followers).toBe(3)
      for (const one of [early, late, back]) one.hangUp()
      await expect.poll(() => made.rooms.lines.open).toBe(0)
    })

    it('is moved by its driver only', async () => {
      const { code, key } = await opened(site, { lesson, beat: first })
      const move = { type: 'beat', lesson, beat: second }
      const other = await opened(site)
      const forged = [
        {},
        bearer('nonsense'),
        bearer(other.key),
        bearer(`${key.slice(0, -1)}!`),
        ana,
      ]
      for (const headers of forged) {
        for (const [method, path, body] of [
          ['POST', '', move],
          ['POST', 'hand-over/', {}],
          ['DELETE', '', {}],
          ['PUT', '', { lesson, beat: second }],
        ] as const) {
          expect((await send(`${at(code)}${path}`, method, body, headers)).status).toBe(403)
        }
      }
      expect(await (await fetch(at(code))).json()).toMatchObject({ beat: first, driving: false })
    })

    it('goes to the next driver once, and the former one drives no more', async () => {
      const { code, key } = await opened(site, { lesson, beat: first })
      const told = await follower(site, code, bearer(key))
      await expect.poll(() => told.last('room')?.driving).toBe(true)
      const handed = await send(`${at(code)}hand-over/`, 'POST', {}, bearer(key))
      const { handOver } = await handed.json()
      const take = (given: string) =>
        send(`${at(code)}driver/`, 'POST', { handOver: given }).then(async (reply) => ({
          status: reply.status,
          key: (await reply.json()).key,
        }))
      expect((await take('FHJ34679')).status).toBe(403)
      const taken = await take(` ${handOver.slice(0, 4).toLowerCase()}-${handOver.slice(4)}`)
      expect(taken.status).toBe(200)
      expect((await take(handOver)).status).toBe(403)
      expect((await goto(code, key, second)).status).toBe(403)
      expect((await goto(code, taken.key, third)).status).toBe(200)
      await expect.poll(() => told.last('room')).toMatchObject({ driving: false, beat: third })
      told.hangUp()
    })

    it('does not take a code for the next driver that is too old', async () => {
      const { code, key } = await opened(site)
      const handed = await send(`${at(code)}hand-over/`, 'POST', {}, bearer(key))
      const { handOver } = await handed.json()
      now += 10 * 60 * 1000
      expect((await send(`${at(code)}driver/`, 'POST', { handOver })).status).toBe(403)
    })

    it('asks a question: the driver sees the tally live, followers when it is revealed', async () => {
      const { code, key } = await opened(site)
      const [driver, one] = await Promise.all([
        follower(site, code, bearer(key)),
        follower(site, code),
      ])
      const drive = (body: object) => send(at(code), 'POST', body, bearer(key))
      const answer = (who: Record<string, string>, option: string) =>
        send(`${at(code)}answers/`, 'POST', { id: 'q1', option }, who)
      expect((await answer(ana, 'a')).status).toBe(409)
      await drive({ type: 'question', id: 'q1', options: ['a', 'b'] })
      expect((await answer(ana, 'a')).status).toBe(200)
      expect((await answer(ana, 'b')).status).toBe(200)
      expect((await answer(ben, 'b')).status).toBe(200)
      expect((await answer(ben, 'z')).status).toBe(400)
      expect((await answer({}, 'a')).status).toBe(400)
      await expect
        .poll(() => driver.last('room')?.question)
        .toMatchObject({ tally: { a: 0, b: 2 } })
      await expect
        .poll(() => one.last('room')?.question)
        .toMatchObject({ answered: 2, tally: null })
      const looked = await (await fetch(at(code), { headers: ana })).json()
      expect(looked).toMatchObject({ answer: 'b', question: { tally: null } })
      await drive({ type: 'question.revealed' })
      await expect.poll(() => one.last('room')?.question).toMatchObject({ tally: { a: 0, b: 2 } })
      expect((await answer(ben, 'a')).status).toBe(409)
      for (const each of [driver, one]) each.hangUp()
    })

    it('shows where the driver points, and blanks', async () => {
      const { code, key } = await opened(site)
      const one = await follower(site, code)
      const pointer = { diagram: 'flow', node: 'n1', x: 0.25, y: 0.5 }
      await send(at(code), 'POST', { type: 'pointer', pointer }, bearer(key))
      await expect.poll(() => one.last('pointer')).toEqual(pointer)
      await send(at(code), 'POST', { type: 'blank', blanked: true }, bearer(key))
      await expect.poll(() => one.last('room')?.blanked).toBe(true)
      one.hangUp()
    })

    it('ends when its driver says so', async () => {
      const { code, key } = await opened(site)
      const one = await follower(site, code)
      expect((await send(at(code), 'DELETE', {}, bearer(key))).status).toBe(200)
      await one.over
      expect(one.told.at(-1)?.event).toBe('ended')
      expect((await fetch(at(code))).status).toBe(410)
      expect((await send(at(code), 'PUT', {}, bearer(key))).status).toBe(410)
    })

    it('ends by itself when nobody drives it for half a day, however many look on', async () => {
      const { code } = await opened(site)
      const one = await follower(site, code)
      now += roomIdleTime - 1
      expect((await fetch(at(code))).status).toBe(200)
      one.hangUp()
      await expect.poll(() => made.rooms.lines.open).toBe(0)
      now += 1
      expect((await fetch(at(code))).status).toBe(404)
    })
  })
}

describe('a room that the server lost', () => {
  it('is opened again by its driver, under the same code; by nobody else', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const before = createRoomServer()
    const { code, key } = await opened(await served(before.server), { lesson, beat: first })
    before.server.close()
    before.server.closeAllConnections()
    const { server } = createRoomServer()
    const site = await served(server)
    const at = `${site}/api/rooms/${code}/`
    const start = { lesson, beat: third, sequence: 7 }
    expect((await fetch(at)).status).toBe(404)
    const other = await opened(site)
    expect((await send(at, 'PUT', start, bearer(other.key))).status).toBe(403)
    expect((await send(at, 'PUT', start)).status).toBe(403)
    const back = await send(at, 'PUT', start, bearer(key))
    expect(await back.json()).toMatchObject({ code, beat: third, sequence: 8, driving: true })
    const one = await follower(site, code, { 'last-event-id': '7' })
    await expect.poll(() => one.beats()).toEqual([third])
    one.hangUp()
    server.close()
    server.closeAllConnections()
  })
})

describe('bounds', () => {
  it('a driver who sends too much is told when to go on; what others forge does not count', async () => {
    const clock = () => 1_000_000
    const { server } = createRoomServer({ clock })
    const site = await served(server)
    const { code, key } = await opened(site)
    const point = (headers: Record<string, string>) =>
      send(`${site}/api/rooms/${code}/`, 'POST', { type: 'pointer', pointer: null }, headers)
    for (let n = 0; n < 70; n++) await point({})
    const statuses: number[] = []
    for (let n = 0; n < 61; n++) statuses.push((await point(bearer(key))).status)
    expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true)
    const refused = await point(bearer(key))
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    server.close()
    server.closeAllConnections()
  })

  it('only so many rooms are opened in a row', async () => {
    const { server } = createRoomServer({ clock: () => 1_000_000 })
    const site = await served(server)
    const replies = await Promise.all(
      Array.from({ length: 34 }, () => send(`${site}/api/rooms/`, 'POST', {})),
    )
    const refused = replies.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(4)
    expect(refused[0]?.headers.get('retry-after')).toBe('1')
    server.close()
    server.closeAllConnections()
  }, 30_000)

  it('a full server opens no further room', async () => {
    const store = openRooms().store
    const { server } = createRoomServer({ store: { ...store, count: async () => 500 } })
    const site = await served(server)
    const reply = await send(`${site}/api/rooms/`, 'POST', {})
    expect(reply.status).toBe(429)
    expect(reply.headers.get('retry-after')).toBe('600')
    server.close()
    server.closeAllConnections()
  })
})
