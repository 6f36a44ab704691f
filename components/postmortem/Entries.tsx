import { useCallback, useId, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import look from '@/components/site/Buttons.module.css'
import { Inline } from '@/components/site/Inline'
import { fill } from '@/machines/diagram/labels'
import { type Entry, newEntry } from '@/machines/postmortem/document'
import { timeOrder, warningsOf } from '@/machines/postmortem/order'
import entryStyles from './Entries.module.css'
import { EntryField } from './EntryField'
import { keptDraft } from './kept-draft'
import styles from './Postmortem.module.css'
import { usePostmortem } from './postmortem-context'
import { offsetAt, zoneText } from './zone'

interface EntriesProps {
  readonly entries: readonly Entry[]
  readonly canUndo: boolean
}

/** Where the keyboard is to be after the next drawing: a control of an entry. */
interface Wanted {
  readonly id: number
  readonly control: string
}

const nothingChanges = () => () => {}

/** What happened, in the order in which the document tells it. */
export function Entries({ entries, canUndo }: EntriesProps) {
  const { words, change, say } = usePostmortem()
  const { entries: own } = words
  const id = useId()
  const zone = useSyncExternalStore(nothingChanges, zoneText, () => '')
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<Wanted | null>(null)
  const warnings = useMemo(() => warningsOf(entries, offsetAt), [entries])
  const warned = warnings.filter((warning) => warning !== null).length
  // An entry that moves on the page loses the focus that was in it.
  useLayoutEffect(() => {
    if (!wanted.current) return
    const { id: entry, control } = wanted.current
    wanted.current = null
    list.current
      ?.querySelector<HTMLElement>(`[data-entry="${entry}"] [data-control="${control}"]`)
      ?.focus()
  })

  const order = useRef(entries)
  useLayoutEffect(() => {
    order.current = entries
  })
  const move = useCallback(
    (entry: number, to: number, control: string) => {
      const count = order.current.length
      if (to < 0 || to >= count) return
      wanted.current = { id: entry, control }
      change({ type: 'moved', id: entry, to })
      say(fill(own.moved, { number: to + 1, count }))
    },
    [change, say, own],
  )
  const remove = useCallback(
    (entry: number, title: string) => {
      const at = order.current.findIndex((one) => one.id === entry)
      const next = order.current[at + 1] ?? order.current[at - 1]
      if (next) wanted.current = { id: next.id, control: 'remove' }
      else heading.current?.focus()
      change({ type: 'removed', id: entry })
      say(fill(own.removed, { title }))
    },
    [change, say, own],
  )
  const addOwn = () => {
    if (!change({ type: 'added', entries: [newEntry({ kind: 'own' })] })) return
    const added = keptDraft().draft.document.entries.at(-1)
    if (added) wanted.current = { id: added.id, control: 'time' }
    say(fill(own.added, { count: 1 }))
  }
  const sort = () => {
    const sorted = timeOrder(entries, offsetAt)
    if (sorted.every((one, index) => one === entries[index]?.id)) return say(own.inOrder)
    change({ type: 'sorted', order: sorted })
    say(own.sorted)
  }
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {own.heading}
      </h2>
      <p className={look.buttons}>
        <button type="button" className={look.main} onClick={addOwn}>
          {words.pick.own}
        </button>
        <button type="button" aria-disabled={entries.length < 2} onClick={sort}>
          {own.sort}
        </button>
        <button
          type="button"
          aria-disabled={!canUndo}
          onClick={() => {
            if (!canUndo) return
            change({ type: 'undone' })
            say(words.undone)
          }}
        >
          {words.undo}
        </button>
      </p>
      <p className={styles.note}>
        {entries.length === 0 ? own.empty : <Inline text={own.keys} />}{' '}
        <Inline text={fill(own.timeText, { zone })} />
      </p>
      {warned > 0 && <p className={styles.warning}>{fill(own.warned, { count: warned })}</p>}
      <ol ref={list} className={entryStyles.entries}>
        {entries.map((entry, index) => (
          <EntryField
            key={entry.id}
            entry={entry}
            index={index}
            isLast={index === entries.length - 1}
            warning={warnings[index] ?? null}
            move={move}
            remove={remove}
          />
        ))}
      </ol>
    </section>
  )
}
