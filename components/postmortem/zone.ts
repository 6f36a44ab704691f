import { type OffsetAt, timeText } from '@/machines/postmortem/time'

/** The reader's own zone, by the browser; summer time included. */
export const offsetAt: OffsetAt = ({ year, month, day, hour, minute }) =>
  -new Date(year, month - 1, day, hour, minute).getTimezoneOffset()

/** A moment on the reader's own clocks: `2026-11-28 14:05 +09:00`. */
export function localTime(at: number): string {
  return timeText(at, -new Date(at).getTimezoneOffset())
}

/** The zone as it is today: `Asia/Tokyo +09:00`. */
export function zoneText(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return `${timeZone} ${localTime(Date.now()).slice(-6)}`
}
