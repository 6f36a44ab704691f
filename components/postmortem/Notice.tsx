import look from '@/components/site/Buttons.module.css'
import { fill } from '@/machines/diagram/labels'
import type { Undo } from '@/machines/postmortem/edits'
import styles from './Postmortem.module.css'
import { usePostmortem } from './postmortem-context'

interface NoticeProps {
  /** What was done last, and can be taken back. */
  readonly done: Undo | null
  readonly problem: string | null
  readonly close: () => void
}

/** At the lower edge: what could not be done, or what was done last and how to take it back. */
export function Notice({ done, problem, close }: NoticeProps) {
  const { words, change, say } = usePostmortem()
  const undo = () => {
    change({ type: 'undone' })
    say(words.undone)
  }
  return (
    <div className={styles.notices}>
      <div role="alert">{problem !== null && <p>{problem}</p>}</div>
      {problem === null && done && (
        <>
          <p>{fill(words.done[done.kind], { count: countOf(done) })}</p>
          <button type="button" className={look.button} onClick={undo}>
            {words.undo}
          </button>
        </>
      )}
      {(problem !== null || done) && (
        <button type="button" className={look.button} onClick={close}>
          {words.preview.close}
        </button>
      )}
    </div>
  )
}

function countOf(undo: Undo): number {
  if (undo.kind === 'removed') return undo.entries.length
  return undo.kind === 'added' ? undo.ids.length : 0
}
