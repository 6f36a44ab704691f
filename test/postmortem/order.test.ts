import { describe, expect, it } from 'vitest'
import { numbered } from '@/machines/postmortem/document'
import { completed, timeOrder, warningsOf } from '@/machines/postmortem/order'
import { inTokyo, own } from './documents'

const at = (...times: readonly string[]) => numbered(times.map((time) => own('', time)))

describe('order and times', () => {
  it.each([
    ['agree', ['2026-11-28 10:00', '', '2026-11-28 10:00', '2026-11-28 11:00'], []],
    ['disagree', ['2026-11-28 11:00', '2026-11-28 10:00', '2026-11-28 10:30'], [1, 2]],
    ['agree across zones', ['2026-11-28 10:00 +09:00', '2026-11-28 02:00 +00:00'], []],
    ['disagree across zones', ['2026-11-28 10:00 +09:00', '2026-11-28 00:30 +00:00'], [1]],
  ])('%s', (_, times, earlier) => {
    const warnings = warningsOf(at(...times), inTokyo)
    expect(warnings.flatMap((warning, index) => (warning === 'earlier' ? [index] : []))).toEqual(
      earlier,
    )
  })

  it('an unreadable time is told and compared with nothing', () => {
    expect(warningsOf(at('2026-11-28 11:00', 'noon', '2026-11-28 12:00'), inTokyo)).toEqual([
      null,
      'unreadable',
      null,
    ])
  })
})

describe('sorting by time', () => {
  it('keeps what has no time behind the entry it followed', () => {
    const entries = at('', '2026-11-28 12:00', '', 'noon', '2026-11-28 10:00', '')
    expect(timeOrder(entries, inTokyo)).toEqual([1, 5, 6, 2, 3, 4])
  })
  it('leaves entries of the same time in their order', () => {
    expect(timeOrder(at('2026-11-28 10:00', '2026-11-28 01:00Z'), inTokyo)).toEqual([1, 2])
  })
})

describe('a time is written out in full', () => {
  const today = '2026-12-01'
  it.each([
    ['with the zone', ['2026-11-28 14:05'], '2026-11-28 14:05 +09:00'],
    ['on the day of the time above', ['2026-11-28 23:50', '', '23:55'], '2026-11-28 23:55 +09:00'],
    ['today, where none is above', ['0:10'], '2026-12-01 00:10 +09:00'],
    ['but not where it cannot be read', ['about noon'], 'about noon'],
    ['nor where there is none', [''], ''],
  ])('%s', (_, times, text) => {
    const entries = at(...times)
    expect(completed(entries, entries.length, { offsetAt: inTokyo, today })).toBe(text)
  })
})
