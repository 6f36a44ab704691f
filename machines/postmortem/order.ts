import type { Entry } from './document'
import { dayOf, type OffsetAt, type ReadTime, readTime } from './time'

/** `earlier`: the entry tells of a time before that of an entry above it. */
export type TimeWarning = 'unreadable' | 'earlier'

/** Every entry's time; null where it has none or none that can be read. */
export function timesOf(
  entries: readonly Pick<Entry, 'time'>[],
  offsetAt: OffsetAt,
): readonly (ReadTime | null)[] {
  return entries.map(({ time }) => readTime(time, offsetAt))
}

/** What is wrong with each entry's time; null: nothing. */
export function warningsOf(
  entries: readonly Entry[],
  offsetAt: OffsetAt,
): readonly (TimeWarning | null)[] {
  let latest = Number.NEGATIVE_INFINITY
  return timesOf(entries, offsetAt).map((time, index) => {
    if (!time) return entries[index]?.time.trim() ? 'unreadable' : null
    if (time.at < latest) return 'earlier'
    latest = time.at
    return null
  })
}

/** The ids in time order. An entry without a time stays behind the one it followed. */
export function timeOrder(entries: readonly Entry[], offsetAt: OffsetAt): readonly number[] {
  const times = timesOf(entries, offsetAt)
  const groups: { readonly at: number; readonly ids: number[] }[] = [
    { at: Number.NEGATIVE_INFINITY, ids: [] },
  ]
  for (const [index, { id }] of entries.entries()) {
    const time = times[index]
    if (time) groups.push({ at: time.at, ids: [id] })
    else groups.at(-1)?.ids.push(id)
  }
  return groups.toSorted((a, b) => a.at - b.at).flatMap(({ ids }) => ids)
}

/** Writes a time out in full; a time of day alone gets the day of the nearest time above it. */
export function completed(
  entries: readonly Entry[],
  id: number,
  { offsetAt, today }: { readonly offsetAt: OffsetAt; readonly today: string },
): string {
  const index = entries.findIndex((entry) => entry.id === id)
  const typed = entries[index]?.time ?? ''
  const above = timesOf(entries.slice(0, index), offsetAt).findLast((time) => time !== null)
  return readTime(typed, offsetAt, above ? dayOf(above.text) : today)?.text ?? typed
}
