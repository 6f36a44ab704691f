import {
  blank,
  type Entry,
  type FieldName,
  isBlank,
  mostCharacters,
  mostEntries,
  type NewEntry,
  numbered,
  type Postmortem,
} from './document'

/** What can be taken back, newest last. Taking back loses nothing that was typed since. */
export type Undo =
  | {
      readonly kind: 'removed'
      readonly entries: readonly { readonly entry: Entry; readonly at: number }[]
    }
  | { readonly kind: 'added'; readonly ids: readonly number[] }
  | { readonly kind: 'sorted'; readonly order: readonly number[] }
  | {
      readonly kind: 'imported' | 'cleared' | 'returned'
      readonly document: Postmortem
    }

export interface Draft {
  readonly document: Postmortem
  readonly undo: readonly Undo[]
}

export type Edit =
  | { readonly type: 'field'; readonly name: FieldName; readonly text: string }
  | {
      readonly type: 'entry'
      readonly id: number
      readonly change: Partial<Pick<Entry, 'time' | 'words'>>
    }
  | { readonly type: 'added'; readonly entries: readonly NewEntry[] }
  /** To this place, counted from 0. */
  | { readonly type: 'moved'; readonly id: number; readonly to: number }
  | { readonly type: 'removed'; readonly id: number }
  | { readonly type: 'sorted'; readonly order: readonly number[] }
  | { readonly type: 'imported'; readonly document: Postmortem }
  | { readonly type: 'cleared' }
  | { readonly type: 'undone' }

/** Why an edit is not made. Nothing is ever cut to fit. */
export type Refusal =
  | {
      readonly why: 'too-long'
      readonly field: keyof typeof mostCharacters
      readonly length: number
      readonly most: number
    }
  | { readonly why: 'too-many'; readonly length: number; readonly most: number }

export const emptyDraft: Draft = { document: blank, undo: [] }
const mostUndo = 20

export function refusalOf({ document }: Draft, edit: Edit): Refusal | null {
  if (edit.type === 'added') {
    const length = document.entries.length + edit.entries.length
    return length > mostEntries ? { why: 'too-many', length, most: mostEntries } : null
  }
  if (edit.type === 'field') return tooLong(edit.name, edit.text)
  if (edit.type !== 'entry') return null
  return tooLong('time', edit.change.time ?? '') ?? tooLong('words', edit.change.words ?? '')
}

/** Ask `refusalOf` first. */
export function edited(draft: Draft, edit: Edit): Draft {
  const { document } = draft
  const { entries } = document
  switch (edit.type) {
    case 'field':
      return { ...draft, document: { ...document, [edit.name]: edit.text } }
    case 'entry':
      return withEntries(
        draft,
        entries.map((entry) => (entry.id === edit.id ? { ...entry, ...edit.change } : entry)),
      )
    case 'added': {
      const added = numbered(edit.entries, [...entries, ...removedIn(draft)])
      return remember(withEntries(draft, [...entries, ...added]), {
        kind: 'added',
        ids: added.map(({ id }) => id),
      })
    }
    case 'moved':
      return withEntries(draft, moved(entries, edit.id, edit.to))
    case 'removed':
      return without(draft, [edit.id])
    case 'sorted':
      return remember(withEntries(draft, inOrder(entries, edit.order)), {
        kind: 'sorted',
        order: entries.map(({ id }) => id),
      })
    case 'imported':
      return replaced(draft, edit.document, 'imported')
    case 'cleared':
      return replaced(draft, blank, 'cleared')
    case 'undone':
      return undone(draft)
  }
}

function undone(draft: Draft): Draft {
  const last = draft.undo.at(-1)
  const before = { ...draft, undo: draft.undo.slice(0, -1) }
  switch (last?.kind) {
    case undefined:
      return draft
    case 'removed':
      return withEntries(
        before,
        last.entries.reduce(
          (entries, { entry, at }) => entries.toSpliced(at, 0, entry),
          before.document.entries,
        ),
      )
    case 'added':
      return without(before, last.ids)
    case 'sorted':
      return withEntries(before, inOrder(before.document.entries, last.order))
    case 'imported':
    case 'cleared':
    case 'returned':
      return replaced(before, last.document, 'returned')
  }
}

function withEntries(draft: Draft, entries: readonly Entry[]): Draft {
  return { ...draft, document: { ...draft.document, entries } }
}

function remember(draft: Draft, undo: Undo): Draft {
  return { ...draft, undo: [...draft.undo, undo].slice(-mostUndo) }
}

function without(draft: Draft, ids: readonly number[]): Draft {
  const { entries } = draft.document
  const gone = entries.flatMap((entry, at) => (ids.includes(entry.id) ? [{ entry, at }] : []))
  if (gone.length === 0) return draft
  const kept = entries.filter(({ id }) => !ids.includes(id))
  return remember(withEntries(draft, kept), { kind: 'removed', entries: gone })
}

/** What was done to another document cannot be taken back in this one. */
function replaced(
  { document: old }: Draft,
  document: Postmortem,
  kind: 'imported' | 'cleared' | 'returned',
): Draft {
  return { document, undo: isBlank(old) ? [] : [{ kind, document: old }] }
}

function removedIn({ undo }: Draft): readonly Entry[] {
  return undo.flatMap((one) =>
    one.kind === 'removed' ? one.entries.map(({ entry }) => entry) : [],
  )
}

function moved(entries: readonly Entry[], id: number, to: number): readonly Entry[] {
  const entry = entries.find((one) => one.id === id)
  if (!entry) return entries
  return entries.filter((one) => one !== entry).toSpliced(Math.max(0, to), 0, entry)
}

function inOrder(entries: readonly Entry[], order: readonly number[]): readonly Entry[] {
  const place = (id: number) => (order.includes(id) ? order.indexOf(id) : order.length)
  return entries.toSorted((a, b) => place(a.id) - place(b.id))
}

function tooLong(field: keyof typeof mostCharacters, text: string): Refusal | null {
  const most = mostCharacters[field]
  return text.length > most ? { why: 'too-long', field, length: text.length, most } : null
}
