import type { Flip } from '@/machines/check/flips'

/** What one plan does to an attribute that flips; values by letters, as the checker has them. */
export interface PlanChange extends Pick<Flip, 'address' | 'attribute' | 'period' | 'kind'> {
  /** Null: not there. `?`: known after the apply. */
  readonly from: string | null
  readonly to: string | null
  /** What letters stand for, where the reader had the checker show it; else empty. */
  readonly values: Readonly<Record<string, string>>
}

/** What an entry rests on: nothing but the writer's word, or something that can be looked at again. */
export type Source =
  | { readonly kind: 'own' }
  | { readonly kind: 'beat'; readonly lesson: string; readonly beat: string }
  /** The query of a whole run in the lab, and one of its steps, counted from 1. */
  | { readonly kind: 'lab'; readonly run: string; readonly step: number }
  /** A plan that the checker has read; no changes: it leaves alone what the others flip. */
  | { readonly kind: 'plan'; readonly name: string; readonly changes: readonly PlanChange[] }

export interface Entry {
  /** Of this document only; never used twice in it. */
  readonly id: number
  /** As typed; '' is an entry without a time. */
  readonly time: string
  readonly words: string
  readonly source: Source
}
export type NewEntry = Omit<Entry, 'id'>

export interface Postmortem {
  readonly title: string
  readonly incident: string
  readonly summary: string
  readonly entries: readonly Entry[]
}

export const fieldNames = ['title', 'incident', 'summary'] as const
export type FieldName = (typeof fieldNames)[number]

export const blank: Postmortem = { title: '', incident: '', summary: '', entries: [] }

/** Characters a field takes. */
export const mostCharacters = {
  title: 300,
  incident: 100,
  summary: 10_000,
  time: 60,
  words: 10_000,
} as const satisfies Record<FieldName | 'time' | 'words', number>

export const mostEntries = 200

/** An entry that nothing is known of yet. */
export function newEntry(source: Source, time = ''): NewEntry {
  return { time, words: '', source }
}

/** The entries with ids that the others do not have. */
export function numbered(
  entries: readonly NewEntry[],
  others: readonly Entry[] = [],
): readonly Entry[] {
  const first = Math.max(0, ...others.map(({ id }) => id)) + 1
  return entries.map((entry, index) => ({ ...entry, id: first + index }))
}

export function isBlank({ title, incident, summary, entries }: Postmortem): boolean {
  return entries.length === 0 && [title, incident, summary].every((text) => text.trim() === '')
}
