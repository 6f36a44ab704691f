'use client'

import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { fill } from '@/machines/diagram/labels'
import { type Edit, edited, type Refusal, refusalOf, type Undo } from '@/machines/postmortem/edits'
import { Entries } from './Entries'
import { Fields } from './Fields'
import { handedPlans } from './handed-plans'
import { Keep } from './Keep'
import { atBuild, keepDraft, keptDraft, subscribe } from './kept-draft'
import { Notice } from './Notice'
import { Pick } from './Pick'
import styles from './Postmortem.module.css'
import { Preview } from './Preview'
import { type PostmortemProps, PostmortemProvider } from './postmortem-context'

/** What happened on one side, the document that becomes of it on the other. */
export function Postmortem(props: PostmortemProps) {
  const { words, told } = props
  const { draft, keeping } = useSyncExternalStore(subscribe, keptDraft, () => atBuild)
  const [problem, setProblem] = useState<string | null>(null)
  /** What was done last on this page, while nobody has closed the notice. */
  const [offered, offer] = useState<Undo | null>(null)
  const [said, setSaid] = useState({ text: '', count: 0 })
  const box = useRef<HTMLDivElement>(null)
  const say = useCallback(
    (text: string) => setSaid(({ count }) => ({ text, count: count + 1 })),
    [],
  )
  const change = useCallback(
    (edit: Edit) => {
      const { draft: before } = keptDraft()
      const refusal = refusalOf(before, edit)
      setProblem(refusal && refusalText(refusal, words))
      if (refusal) return false
      const after = edited(before, edit)
      const newest = after.undo.at(-1)
      if (newest !== before.undo.at(-1))
        offer(newest && !before.undo.includes(newest) ? newest : null)
      keepDraft(after)
      return true
    },
    [words],
  )
  useEffect(() => {
    // Once the page stands: what arrives is announced, and can be taken back.
    const timer = setTimeout(() => {
      const handed = handedPlans()
      if (handed === 'unreadable') setProblem(words.keep.notHanded)
      else if (handed && change({ type: 'added', entries: handed }))
        say(fill(words.entries.added, { count: handed.length }))
    })
    return () => clearTimeout(timer)
  }, [change, say, words])
  // Says that the page listens, to tests and to whoever scripts it.
  useEffect(() => box.current?.setAttribute('data-awake', 'true'), [])
  const context = useMemo(
    () => ({ ...props, documentWords: { ...told, own: words.document }, change, say }),
    [props, told, words, change, say],
  )
  return (
    <PostmortemProvider value={context}>
      <div ref={box} className={styles.builder} data-needs-script>
        <div className={styles.input}>
          <Fields document={draft.document} />
          <Pick />
          <Entries entries={draft.document.entries} canUndo={draft.undo.length > 0} />
          <Keep document={draft.document} keeping={keeping} />
        </div>
        <Preview document={draft.document} />
        <Notice
          done={offered}
          problem={problem}
          close={() => (problem === null ? offer(null) : setProblem(null))}
        />
        <p className="visually-hidden" role="status">
          {/* Said again where it is the same text twice. */}
          <span key={said.count}>{said.text}</span>
        </p>
      </div>
    </PostmortemProvider>
  )
}

function refusalText(refusal: Refusal, words: PostmortemProps['words']): string {
  const { length, most } = refusal
  if (refusal.why === 'too-many') return fill(words.tooMany, { length, most })
  const { field } = refusal
  const name = field === 'time' || field === 'words' ? words.entries[field] : words.fields[field]
  return fill(words.tooLong, { field: name, length, most })
}
