import { memo } from 'react'
import { fill } from '@/machines/diagram/labels'
import styles from './Check.module.css'
import { useCheck } from './check-context'
import { type CheckFile, longestEditable } from './kept-files'
import { type Files, megabytes } from './use-files'

interface FileFieldProps extends Pick<Files, 'change' | 'remove'> {
  readonly file: CheckFile
  /** From 1. */
  readonly number: number
  readonly isOnly: boolean
}

/** A file with its name. What is too long for a field is told by its size. */
export const FileField = memo(function FileField({
  file: { id, path, text },
  number,
  isOnly,
  change,
  remove,
}: FileFieldProps) {
  const { words } = useCheck()
  return (
    <div className={styles.file}>
      <p className={styles.name}>
        <input
          type="text"
          value={path}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-label={fill(words.input.name, { number })}
          onChange={({ target }) => change(id, { path: target.value })}
        />
        {(!isOnly || text !== '') && (
          <button
            type="button"
            aria-label={fill(words.input.remove, { name: path })}
            onClick={() => remove(id)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M6 6l12 12M18 6L6 18" />
            </svg>
          </button>
        )}
      </p>
      {text.length > longestEditable ? (
        <p className={styles.held}>
          {fill(words.input.held, { name: path, megabytes: megabytes(text.length) })}
        </p>
      ) : (
        <textarea
          value={text}
          data-path={path}
          wrap="off"
          rows={isOnly ? 18 : Math.min(10, text.split('\n', 10).length + 2)}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-label={fill(words.input.content, { name: path })}
          onChange={({ target }) => change(id, { text: target.value })}
        />
      )}
    </div>
  )
})
