import { type DragEvent, type KeyboardEvent, memo, useId, useState } from 'react'
import { href } from '@/components/site/address'
import look from '@/components/site/Buttons.module.css'
import { fill } from '@/machines/diagram/labels'
import type { Entry } from '@/machines/postmortem/document'
import { completed, type TimeWarning } from '@/machines/postmortem/order'
import { pathOf, titleOf } from '@/machines/postmortem/told'
import entryStyles from './Entries.module.css'
import { keptDraft } from './kept-draft'
import { MoveIcon, type MoveName } from './MoveIcon'
import styles from './Postmortem.module.css'
import { usePostmortem } from './postmortem-context'
import { localTime, offsetAt } from './zone'

interface EntryFieldProps {
  readonly entry: Entry
  /** From 0. */
  readonly index: number
  readonly isLast: boolean
  readonly warning: TimeWarning | null
  /** To a place counted from 0; the keyboard stays on the control. */
  readonly move: (id: number, to: number, control: string) => void
  readonly remove: (id: number, title: string) => void
}

/** Characters. A field that grows with more than this makes typing crawl, there and everywhere. */
const longText = 2000

const dragged = 'application/x-postmortem-entry'

/** One entry: when it was, what it was, and what it rests on. */
export const EntryField = memo(function EntryField(props: EntryFieldProps) {
  const { entry, index, isLast, warning, move, remove } = props
  const { words, documentWords, locale, change } = usePostmortem()
  const { entries: own } = words
  const id = useId()
  const [isOver, setOver] = useState(false)
  const title = titleOf(entry.source, documentWords).replaceAll('`', '') || own.ownTitle
  const path = pathOf(entry.source, locale)
  const isLong = entry.words.length > longText
  const set = (part: Partial<Pick<Entry, 'time' | 'words'>>) =>
    change({ type: 'entry', id: entry.id, change: part })
  const complete = () => {
    const today = localTime(Date.now()).slice(0, 10)
    const time = completed(keptDraft().draft.document.entries, entry.id, { offsetAt, today })
    if (time !== entry.time) set({ time })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || by === undefined) return
    event.preventDefault()
    const control = event.target instanceof HTMLElement ? event.target.dataset.control : undefined
    move(entry.id, index + by, control ?? 'words')
  }
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(dragged)) return
    event.preventDefault()
    setOver(true)
  }
  const onDrop = (event: DragEvent) => {
    setOver(false)
    const other = Number(event.dataTransfer.getData(dragged))
    if (!other) return
    event.preventDefault()
    move(other, index, 'words')
  }
  const button = (control: MoveName, isIdle: boolean, onClick: () => void) => (
    <button
      type="button"
      data-control={control}
      aria-disabled={isIdle}
      aria-label={fill(own.buttonFor, { name: own[control], title })}
      title={own[control]}
      onClick={onClick}
    >
      <MoveIcon name={control} />
    </button>
  )
  return (
    <li
      className={entryStyles.entry}
      data-entry={entry.id}
      data-over={isOver}
      onKeyDown={onKeyDown}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <div
        role="group"
        aria-label={fill(own.entry, { number: index + 1, title })}
        className={entryStyles.body}
      >
        <div className={entryStyles.head}>
          <span
            className={entryStyles.handle}
            draggable
            aria-hidden="true"
            onDragStart={({ dataTransfer }) => dataTransfer.setData(dragged, String(entry.id))}
          >
            {index + 1}
          </span>
          <p>{path ? <a href={href(path)}>{title}</a> : title}</p>
          <span className={entryStyles.moves}>
            {button('up', index === 0, () => move(entry.id, index - 1, 'up'))}
            {button('down', isLast, () => move(entry.id, index + 1, 'down'))}
            {button('remove', false, () => remove(entry.id, title))}
          </span>
        </div>
        <div className={entryStyles.time}>
          <label>
            <span>{own.time}</span>
            <input
              type="text"
              data-control="time"
              value={entry.time}
              placeholder={own.timeExample}
              autoComplete="off"
              spellCheck={false}
              aria-invalid={warning === 'unreadable'}
              aria-describedby={warning ? id : undefined}
              onChange={({ target }) => set({ time: target.value })}
              onBlur={complete}
            />
          </label>
          <button
            type="button"
            className={look.button}
            aria-label={fill(own.nowFor, { title })}
            onClick={() => set({ time: localTime(Date.now()) })}
          >
            {own.now}
          </button>
        </div>
        {warning && (
          <p id={id} className={styles.warning}>
            {own.warnings[warning]}
          </p>
        )}
        <label>
          <span>{own.words}</span>
          <textarea
            data-control="words"
            rows={isLong ? 8 : 2}
            data-long={isLong}
            value={entry.words}
            onChange={({ target }) => set({ words: target.value })}
          />
        </label>
      </div>
    </li>
  )
})
