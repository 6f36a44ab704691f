import { describe, expect, it } from 'vitest'
import { mostEntries } from '@/machines/postmortem/document'
import { type Draft, type Edit, edited, emptyDraft, refusalOf } from '@/machines/postmortem/edits'
import { documentOf, own } from './documents'

const following = (draft: Draft, ...edits: readonly Edit[]) => edits.reduce(edited, draft)
const words = ({ document }: Draft) => document.entries.map((entry) => entry.words)
const three: Draft = { document: documentOf([own('a'), own('b'), own('c')]), undo: [] }
const undo: Edit = { type: 'undone' }

describe('entries', () => {
  it.each([
    ['up', 3, 1, ['a', 'c', 'b']],
    ['to the top', 3, 0, ['c', 'a', 'b']],
    ['to the end', 1, 2, ['b', 'c', 'a']],
    ['nowhere, if there is no such entry', 9, 0, ['a', 'b', 'c']],
  ])('move %s', (_, id, to, order) => {
    expect(words(edited(three, { type: 'moved', id, to }))).toEqual(order)
  })

  it('come back to their place when a removal is undone', () => {
    const removed = following(three, { type: 'removed', id: 2 }, { type: 'removed', id: 1 })
    expect(words(removed)).toEqual(['c'])
    expect(words(following(removed, undo))).toEqual(['a', 'c'])
    expect(words(following(removed, undo, undo))).toEqual(['a', 'b', 'c'])
  })

  it('keep what was typed elsewhere since', () => {
    const typed: Edit = { type: 'entry', id: 3, change: { words: 'new' } }
    expect(words(following(three, { type: 'removed', id: 1 }, typed, undo))).toEqual([
      'a',
      'b',
      'new',
    ])
  })

  it('never take the id of a removed one', () => {
    const again = following(
      three,
      { type: 'removed', id: 3 },
      { type: 'added', entries: [own('d')] },
      undo,
    )
    const back = following(again, undo, undo)
    expect(new Set(back.document.entries.map(({ id }) => id)).size).toBe(4)
  })

  it('go back to the order before they were sorted', () => {
    const sorted = following(three, { type: 'sorted', order: [3, 1, 2] })
    expect(words(sorted)).toEqual(['c', 'a', 'b'])
    expect(words(following(sorted, undo))).toEqual(['a', 'b', 'c'])
  })
})

describe('another document', () => {
  const other = documentOf([own('x')], { title: 'Other' })
  it.each([
    ['imported', { type: 'imported', document: other }],
    ['begun', { type: 'cleared' }],
  ] as const)('that was %s gives the earlier one back, and itself again', (_, edit) => {
    const replaced = edited(three, edit)
    const back = following(replaced, undo)
    expect(back.document).toBe(three.document)
    if (edit.type === 'imported') expect(following(back, undo).document).toBe(other)
  })
  it('leaves nothing to undo where there was nothing', () => {
    expect(edited(emptyDraft, { type: 'imported', document: other }).undo).toEqual([])
  })
})

describe('what does not fit is refused whole', () => {
  it.each([
    ['a title', { type: 'field', name: 'title', text: 'a'.repeat(301) }, 'title'],
    ['a summary', { type: 'field', name: 'summary', text: 'a'.repeat(10_001) }, 'summary'],
    ['words', { type: 'entry', id: 1, change: { words: 'a'.repeat(10_001) } }, 'words'],
    ['a time', { type: 'entry', id: 1, change: { time: '1'.repeat(61) } }, 'time'],
  ] as const)('%s', (_, edit, field) => {
    expect(refusalOf(three, edit)).toMatchObject({ why: 'too-long', field })
  })
  it('entries', () => {
    const full = Array.from({ length: mostEntries }, () => own(''))
    expect(refusalOf(emptyDraft, { type: 'added', entries: full })).toBeNull()
    expect(refusalOf(three, { type: 'added', entries: full })).toEqual({
      why: 'too-many',
      length: 203,
      most: 200,
    })
  })
  it('but not what just fits', () => {
    const edit: Edit = { type: 'field', name: 'summary', text: 'a'.repeat(10_000) }
    expect(refusalOf(three, edit)).toBeNull()
  })
})
