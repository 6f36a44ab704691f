import { type DragEvent, useState } from 'react'
import look from '@/components/site/Buttons.module.css'
import { Inline } from '@/components/site/Inline'
import styles from './Check.module.css'
import { useCheck } from './check-context'
import { FileField } from './FileField'
import type { Files } from './use-files'

/** One field a file, and a place to drop more. */
export function FileFields({ files, problems, change, remove, take }: Files) {
  const { words } = useCheck()
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    void take([...event.dataTransfer.files])
  }
  return (
    <div
      role="group"
      aria-labelledby="files"
      className={styles.fields}
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="files">{words.input.heading}</h2>
      <p className={styles.note}>
        <Inline text={words.input.text} />
      </p>
      <p className={styles.choose}>
        <label className={look.file}>
          <span>{words.input.choose}</span>
          <input
            type="file"
            multiple
            accept=".tf,.tfvars,.json,.txt"
            onChange={({ target }) => {
              void take([...(target.files ?? [])])
              target.value = ''
            }}
          />
        </label>{' '}
        {words.input.drop}
      </p>
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem} className={styles.problem}>
            {problem}
          </p>
        ))}
      </div>
      {files.map((file, index) => (
        <FileField
          key={file.id}
          file={file}
          number={index + 1}
          isOnly={files.length === 1}
          change={change}
          remove={remove}
        />
      ))}
    </div>
  )
}
