import { describe, expect, it } from 'vitest'
import { type OffsetAt, readTime, timeText } from '@/machines/postmortem/time'
import { inTokyo } from './documents'

describe('a time is read as people and logs write it', () => {
  it.each([
    ['2026-11-28 14:05', '2026-11-28 14:05 +09:00', '2026-11-28T05:05:00Z'],
    ['2026/11/28 4:05', '2026-11-28 04:05 +09:00', '2026-11-27T19:05:00Z'],
    ['2026年11月28日 14時05分', '2026-11-28 14:05 +09:00', '2026-11-28T05:05:00Z'],
    ['２０２６－１１－２８　１４：０５', '2026-11-28 14:05 +09:00', '2026-11-28T05:05:00Z'],
    ['2026-11-28T05:05:12Z', '2026-11-28 05:05:12 +00:00', '2026-11-28T05:05:12Z'],
    ['2026-11-28T05:05:12.345Z', '2026-11-28 05:05:12 +00:00', '2026-11-28T05:05:12Z'],
    ['2026-11-28 05:05 UTC', '2026-11-28 05:05 +00:00', '2026-11-28T05:05:00Z'],
    ['2026-11-28 14:05 JST', '2026-11-28 14:05 +09:00', '2026-11-28T05:05:00Z'],
    ['2026-11-28 00:05 -0330', '2026-11-28 00:05 -03:30', '2026-11-28T03:35:00Z'],
    ['2026-11-28 06:05 UTC+1', '2026-11-28 06:05 +01:00', '2026-11-28T05:05:00Z'],
    ['2024-02-29 00:00 +00:00', '2024-02-29 00:00 +00:00', '2024-02-29T00:00:00Z'],
  ])('%s', (typed, text, at) => {
    expect(readTime(typed, inTokyo)).toEqual({ text, at: Date.parse(at) })
  })

  it('again just as it was written out', () => {
    const text = readTime('2026-11-28 14:05:09', inTokyo)?.text ?? ''
    expect(readTime(text, () => 0)?.text).toBe(text)
  })

  it('with the zone of that very day, as summer time wants it', () => {
    const london: OffsetAt = ({ month }) => (month > 3 && month < 11 ? 60 : 0)
    expect(readTime('2026-07-01 12:00', london)?.text).toBe('2026-07-01 12:00 +01:00')
    expect(readTime('2026-12-01 12:00', london)?.text).toBe('2026-12-01 12:00 +00:00')
  })

  it('on the given day, where it has none', () => {
    expect(readTime('2:14', inTokyo, '2026-11-28')?.text).toBe('2026-11-28 02:14 +09:00')
    expect(readTime('2:14', inTokyo)).toBeNull()
  })

  it('as the minute of a moment', () => {
    expect(timeText(Date.parse('2026-11-28T23:59:59Z'), -210)).toBe('2026-11-28 20:29 -03:30')
  })
})

describe('what is no time is not guessed at', () => {
  it.each([
    '',
    'yesterday',
    '2026-11-28',
    '2026-02-29 10:00',
    '2026-13-01 10:00',
    '2026-11-31 10:00',
    '2026-11-28 24:00',
    '2026-11-28 10:60',
    '2026-11-28 10:00:60',
    '2026-11-28 10:00 +15:00',
    '11/28/2026 10:00',
    '2026-11-28 10:00 PST',
    '1764306300',
  ])('%j', (typed) => {
    expect(readTime(typed, inTokyo)).toBeNull()
  })
})
