import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lessonNamed } from '@/machines/lessons'
import { openRoom } from '@/machines/room/room'
import { readCode, spokenCode } from '@/machines/room/room-code'
import { openEndpoint } from '@/server/accounts/endpoint'
import { seatFrom, seatText } from '@/server/accounts/seat-record'
import { serveAccount } from '@/server/accounts/serve-account'
import { keyText } from '@/server/rooms/room-keys'
import { openRecord, type RoomRecord, roomKind } from '@/server/rooms/room-record'
import { firstPlace, openRooms } from '@/server/rooms/rooms'
import { serveRooms } from '@/server/rooms/serve-rooms'
import type { Reply, Request } from '@/server/stream/reply'
import { runs, soon } from './fuzz'
import { anyText, nearJsonText, nearText } from './near'

const code = 'FHJ346'
const key = { deed: 'a'.repeat(32), pass: 'b'.repeat(32) }
const json = 'application/json'
const gone = new AbortController()
gone.abort() // a stream says what it has to say, and ends

/** Mostly as it should be. */
const mostly = (right: readonly string[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.oneof(nearText(right), anyText) },
  )

const question = { type: 'question', id: 'apply-loop.q', options: ['a', 'b', 'c'] }
const orders: readonly object[] = [
  { type: 'beat', lesson: 'fix', beat: 'one-owner-for-good' },
  { type: 'blank', blanked: true },
  { type: 'pointer', pointer: { diagram: 'flow', node: 'a.b', x: 0.5, y: 1 } },
  { type: 'pointer', pointer: null },
  question,
  { type: 'question.closed' },
  { type: 'question.revealed' },
  { type: 'question.cleared' },
  { id: 'apply-loop.q', option: 'a' },
  { id: 'apply-loop.q', option: 'b' },
  { handOver: 'FHJ3 46KM' },
  { lesson: 'fix', beat: 'one-owner-for-good', sequence: 7 },
]

const roomRequest = fc.record({
  method: mostly(['POST', 'POST', 'POST', 'PUT', 'GET']),
  path: mostly([
    `/${code}/`,
    `/${code}/`,
    `/${code}/answers/`,
    `/${code}/driver`,
    `/fhj-346/events/`,
  ]),
  body: nearJsonText(orders, ['"type":"question"', '"options":["a","b"]', '"id":', '"x":2,']),
  authorization: mostly([`Bearer ${keyText(key)}`]),
  follower: mostly(['a'.repeat(20), 'b'.repeat(64)]),
  type: mostly([json]),
  last: fc.option(mostly(['0', '1', '-1', '1e9'])),
})
type Asked = typeof roomRequest extends fc.Arbitrary<infer T> ? T : never

/** What a service of ours always says: less than 500, and JSON with a sentence where it refuses. */
async function expectReply({ status, headers, body }: Reply): Promise<void> {
  expect(status).toBeGreaterThanOrEqual(200)
  expect(status).toBeLessThan(500)
  if (typeof body !== 'string') {
    for await (const text of body) expect(text).toMatch(/\n\n$/)
    return
  }
  expect(headers['content-type']).toBe(json)
  expect(headers['cache-control']).toBe('no-store')
  const told: unknown = JSON.parse(body)
  if (status >= 400) expect(told).toEqual({ error: expect.stringMatching(/\S \S/) })
  if (status === 429) expect(headers['retry-after']).toMatch(/^[1-9]\d*$/)
}

function expectRoom(record: RoomRecord | null): void {
  if (!record) return
  expect(roomKind.from(roomKind.text(record))).toEqual(record)
  const { lesson, beat, sequence, log, question: asked } = record.room
  expect(lessonNamed(lesson)?.story.beats.map(({ slug }) => slug)).toContain(beat)
  expect(log.at(-1)?.sequence).toBe(sequence)
  for (const option of Object.values(asked?.answers ?? {})) expect(asked?.options).toContain(option)
}

describe('a room', () => {
  let now = 1
  const rooms = openRooms({ clock: () => now })

  const asRequest = (asked: Asked): Request => ({
    ...asked,
    query: '',
    headers: {
      host: 'localhost',
      'content-type': asked.type,
      authorization: asked.authorization,
      'x-follower': asked.follower,
      ...(asked.last !== null && { 'last-event-id': asked.last }),
    },
    body: asked.method === 'GET' ? '' : asked.body,
    gone: gone.signal,
  })
  const fresh = () =>
    rooms.store.change(code, () => {
      const value = openRecord(openRoom(firstPlace()), key)
      return { value, result: undefined }
    })
  const kept = () => rooms.store.change(code, (one) => ({ value: one, result: one }), 'look')

  it('stays a room whatever its driver, its followers and others send', async () => {
    let good = 0
    await fc.assert(
      fc.asyncProperty(fc.array(roomRequest, { minLength: 1, maxLength: 6 }), async (requests) => {
        await fresh()
        for (const asked of requests) {
          now += 5000
          const reply = await soon(() => serveRooms(asRequest(asked), rooms))
          await expectReply(reply)
          if (reply.status === 200) good += 1
        }
        expectRoom(await kept())
      }),
      runs(250),
    )
    expect(good).toBeGreaterThan(50)
  })

  it('has a code that is read however it was written down', () => {
    fc.assert(
      fc.property(nearText([code, 'fhj 346', 'FHJ-346', 'FHJ　346']), (text) => {
        const read = readCode(text)
        if (read !== null) expect(readCode(spokenCode(read).toLowerCase())).toBe(read)
      }),
      runs(200),
    )
  })
})

const accountOrders: readonly object[] = [
  { type: 'settings', speed: 60, assumptions: { grace: 'at-once' } },
  { type: 'settings', rules: { R1: false, R3: true } },
  { type: 'time.passed', ms: 90_000 },
  { type: 'time.passed', ms: 366 * 24 * 60 * 60 * 1000 },
  { type: 'reset', on: ['ECR', 'EC2'], speed: 10_000 },
  { type: 'hold', operation: 'Enable', ms: 60_000 },
]
const accountRequest = fc.record({
  method: mostly(['POST', 'POST', 'GET']),
  path: mostly(['/FUZZ/', '/FUZZ/', '/FUZZ/events/']),
  query: mostly(['', 'after=1']),
  body: nearJsonText(accountOrders, ['"speed":0,', '"on":["ECR"]', '"rules":{"R1":false}', '1e9']),
  type: mostly([json]),
})

describe('an account', () => {
  it('stays one whatever is ordered', async () => {
    let now = 0
    let good = 0
    const endpoint = openEndpoint({ clock: () => now })
    await fc.assert(
      fc.asyncProperty(accountRequest, fc.nat(3_600_000), async ({ type, ...asked }, passed) => {
        now += passed
        const reply = await soon(() =>
          serveAccount(
            { ...asked, headers: { host: '127.0.0.1', 'content-type': type }, gone: gone.signal },
            endpoint,
          ),
        )
        await expectReply(reply)
        if (reply.status === 200) good += 1
        const seat = await endpoint.store.change('FUZZ', (one) => ({ seat: one, result: one }))
        const kept = seatFrom(seatText(seat))
        expect(kept && seatText(kept)).toBe(seatText(seat))
      }),
      runs(400),
    )
    expect(good).toBeGreaterThan(50)
  })
})
