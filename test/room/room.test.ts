import { describe, expect, it } from 'vitest'
import {
  answered,
  direct,
  logLength,
  openRoom,
  type Room,
  type RoomOrder,
} from '@/machines/room/room'
import { readCode, spokenCode } from '@/machines/room/room-code'
import { lookOf } from '@/machines/room/room-look'

const start = { lesson: 'apply-loop', beat: 'nothing-yet' }
const room = openRoom(start)
const moved = (...orders: readonly RoomOrder[]) => orders.reduce(direct, room)
const ask: RoomOrder = { type: 'question', id: 'q1', options: ['a', 'b'] }
const around = { code: 'FHJ346', followers: 3, driving: false }
const given = (from: Room, follower: string, option: string) => {
  const next = answered(from, follower, { id: 'q1', option })
  if (typeof next === 'string') throw new Error(next)
  return next
}

describe('a room', () => {
  it('opens at a beat, which is its first entry', () => {
    expect(room).toMatchObject({ ...start, sequence: 1, blanked: false, question: null })
    expect(room.log).toEqual([{ sequence: 1, type: 'beat', ...start }])
  })

  it('moves beat by beat, each with the next number', () => {
    const twice = moved(
      { type: 'beat', lesson: 'apply-loop', beat: 'one' },
      { type: 'beat', lesson: 'fix', beat: 'two' },
    )
    expect(twice).toMatchObject({ lesson: 'fix', beat: 'two' })
    expect(twice.log.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  })

  it.each<RoomOrder>([
    { type: 'beat', lesson: 'fix', beat: 'two' },
    { type: 'blank', blanked: true },
    { type: 'pointer', pointer: { diagram: 'flow', node: 'n1', x: 0.5, y: 0.25 } },
    ask,
    { type: 'question.cleared' },
    { type: 'question.closed' },
    { type: 'question.revealed' },
  ])('told $type twice, changes once', (order) => {
    const once = direct(room, order)
    expect(direct(once, { ...order })).toBe(once)
  })

  it('forgets where the driver pointed when the beat changes, and never writes it down', () => {
    const pointed = moved({ type: 'pointer', pointer: { diagram: 'flow', node: null, x: 0, y: 1 } })
    expect(pointed.sequence).toBe(1)
    expect(direct(pointed, { type: 'beat', lesson: 'fix', beat: 'two' }).pointer).toBeNull()
  })

  it('keeps the newest moves', () => {
    const long = Array.from(
      { length: logLength + 50 },
      (_, n): RoomOrder => ({
        type: 'beat',
        lesson: 'fix',
        beat: `b${n}`,
      }),
    ).reduce(direct, room)
    expect(long.log).toHaveLength(logLength)
    expect(long.log.at(-1)?.sequence).toBe(long.sequence)
  })
})

describe('a question', () => {
  it('takes one answer from each, the last one, until it is closed', () => {
    const asked = given(given(given(moved(ask), 'ana', 'a'), 'ben', 'a'), 'ana', 'b')
    const look = lookOf(asked, { ...around, driving: true })
    expect(look.question).toMatchObject({ answered: 2, tally: { a: 1, b: 1 }, open: true })
    const closed = direct(asked, { type: 'question.closed' })
    expect(answered(closed, 'ana', { id: 'q1', option: 'a' })).toBe('closed')
  })

  it('is not answered with what was not asked', () => {
    expect(answered(room, 'ana', { id: 'q1', option: 'a' })).toBe('no-question')
    expect(answered(moved(ask), 'ana', { id: 'q0', option: 'a' })).toBe('no-question')
    expect(answered(moved(ask), 'ana', { id: 'q1', option: 'c' })).toBe('no-such-option')
  })

  it('shows followers its tally after it was revealed, which closes it', () => {
    const asked = given(moved(ask), 'ana', 'a')
    expect(lookOf(asked, around).question).toMatchObject({ answered: 1, tally: null })
    const revealed = direct(asked, { type: 'question.revealed' })
    expect(lookOf(revealed, around).question).toMatchObject({ tally: { a: 1, b: 0 }, open: false })
  })

  it('counts nobody under the names that every object has', () => {
    const asked = given(moved(ask), 'constructor', 'a')
    expect(lookOf(asked, { ...around, driving: true }).question?.tally).toEqual({ a: 1, b: 0 })
  })
})

describe('a code', () => {
  it.each([
    ['FHJ346', 'FHJ346'],
    [' fhj 346 ', 'FHJ346'],
    ['fhj-346', 'FHJ346'],
    ['FHJ\u3000346', 'FHJ346'],
    ['FHJ34', null],
    ['FHJ3467', null],
    ['AEIOU1', null],
    ['', null],
  ])('typed as "%s" is %s', (typed, code) => {
    expect(readCode(typed)).toBe(code)
  })

  it('is said in groups', () => expect(spokenCode('FHJ346')).toBe('FHJ 346'))
})
