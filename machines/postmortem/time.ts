/** A day of the calendar and a time of day, in no zone yet. */
export interface WallClock {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

/** Minutes that a zone is ahead of UTC at that hour of its own clocks. */
export type OffsetAt = (clock: WallClock) => number

/** A time that was typed. */
export interface ReadTime {
  /** Milliseconds since 1970. */
  readonly at: number
  /** `2026-11-28 14:05 +09:00`; with seconds where they were typed. */
  readonly text: string
}

const date = String.raw`(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?:日\s*|T|\s+)`
const time = String.raw`(\d{1,2})[:時](\d{2})(?:[:分](\d{2})秒?(?:[.,]\d+)?|分)?`
const zone = String.raw`(Z|JST|(?:UTC|GMT)?(?:[+-]\d{1,2}(?::?\d{2})?)?)`
const pattern = new RegExp(`^(?:${date})?${time}\\s*${zone}$`, 'i')

const mostOffset = 14 * 60
const milliseconds = 60_000

/**
 * Reads a date and a time of day as people and logs write them. Without a zone it is the reader's
 * own; a time alone belongs to `day`, as `2026-11-28`. Null for what is no such text.
 */
export function readTime(text: string, offsetAt: OffsetAt, day = ''): ReadTime | null {
  const plain = text.normalize('NFKC').replaceAll('\u2212', '-').trim()
  const whole = /^\d{1,2}[:時]/.test(plain) ? `${day} ${plain}`.trim() : plain
  const [, year, month, dayOfMonth, hour, minute, second, named = ''] = pattern.exec(whole) ?? []
  if (year === undefined) return null
  const clock = {
    year: Number(year),
    month: Number(month),
    day: Number(dayOfMonth),
    hour: Number(hour),
    minute: Number(minute),
  }
  const seconds = Number(second ?? 0)
  const offset = named === '' ? offsetAt(clock) : offsetOf(named.toUpperCase())
  if (!exists(clock) || seconds > 59 || Math.abs(offset) > mostOffset) return null
  const at = Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute, seconds)
  return {
    at: at - offset * milliseconds,
    text: `${clockText(clock)}${second === undefined ? '' : `:${second}`} ${offsetText(offset)}`,
  }
}

/** The minute that `at` falls in, written as `readTime` writes it. */
export function timeText(at: number, offset: number): string {
  const there = new Date(at + offset * milliseconds)
  return `${there.toISOString().slice(0, 16).replace('T', ' ')} ${offsetText(offset)}`
}

/** The day of a time that `readTime` wrote. */
export function dayOf(text: string): string {
  return text.slice(0, 10)
}

function exists({ year, month, day, hour, minute }: WallClock): boolean {
  const there = new Date(Date.UTC(year, month - 1, day))
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === day && hour < 24 && minute < 60
}

function offsetOf(zone: string): number {
  if (zone === 'JST') return 9 * 60
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? []
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

function clockText({ year, month, day, hour, minute }: WallClock): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`
}

function offsetText(offset: number): string {
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}
