import { useId, useState } from 'react'
import { readFiles } from '@/components/check/read-files'
import look from '@/components/site/Buttons.module.css'
import { Inline } from '@/components/site/Inline'
import { fill } from '@/machines/diagram/labels'
import { isBlank, type Postmortem } from '@/machines/postmortem/document'
import { type FileProblem, fileText, readFile } from '@/machines/postmortem/file'
import type { Keeping } from './kept-draft'
import styles from './Postmortem.module.css'
import { usePostmortem } from './postmortem-context'
import { saveText } from './save-text'

interface KeepProps {
  readonly document: Postmortem
  readonly keeping: Keeping
}

interface Trouble {
  readonly name: string
  /** Null: it could not be read as text at all. */
  readonly problem: FileProblem | null
}

/** Where the document is kept, and the way out of this browser and back. */
export function Keep({ document, keeping }: KeepProps) {
  const { words, change, say } = usePostmortem()
  const { keep } = words
  const id = useId()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const open = async (files: readonly File[]) => {
    const [file] = files
    if (!file) return
    const { texts } = await readFiles([file])
    const read = texts[0] ? readFile(texts[0].text) : null
    if (read && 'document' in read) {
      setTrouble(null)
      change({ type: 'imported', document: read.document })
      say(keep.imported)
    } else setTrouble({ name: file.name, problem: read?.problem ?? null })
  }
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{keep.heading}</h2>
      <p className={keeping === 'kept' ? styles.note : styles.warning} data-keeping={keeping}>
        <Inline text={keep[keeping]} />
      </p>
      <div className={look.buttons}>
        <button
          type="button"
          onClick={() => saveText(document, 'json', fileText(document), 'application/json')}
        >
          {keep.save}
        </button>
        <label className={look.file}>
          <span>{keep.open}</span>
          <input
            type="file"
            accept=".json"
            onChange={({ target }) => {
              void open([...(target.files ?? [])])
              target.value = ''
            }}
          />
        </label>
        <button
          type="button"
          aria-disabled={isBlank(document)}
          onClick={() => {
            if (isBlank(document)) return
            change({ type: 'cleared' })
            say(keep.cleared)
          }}
        >
          {keep.startAnew}
        </button>
      </div>
      <div role="alert">
        {trouble && (
          <p className={styles.problem}>
            {fill(keep.notTaken, { name: trouble.name })}{' '}
            <Inline text={trouble.problem ? textOf(trouble.problem) : keep.unreadable} />
          </p>
        )}
      </div>
    </section>
  )

  function textOf({ why, ...values }: FileProblem): string {
    return fill(keep.problems[why], values)
  }
}
