'use client'

import { type FormEvent, useId, useState } from 'react'
import { Inline } from '@/components/site/Inline'
import type { JoinWords, PresentWords } from '@/i18n/workshop-words'
import { readCode } from '@/machines/room/room-code'
import { takeOver } from './room-api'
import type { KeptDrive } from './room-kept'
import styles from './Workshop.module.css'

interface TakeOverProps {
  readonly words: PresentWords['takeOver']
  readonly join: JoinWords
  readonly onDrive: (drive: KeptDrive) => void
}

/** Where the next presenter types what the former one made. */
export function TakeOver({ words, join, onDrive }: TakeOverProps) {
  const [code, setCode] = useState('')
  const [handOver, setHandOver] = useState('')
  const [problem, setProblem] = useState('')
  const [codeField, handOverField] = [useId(), useId()]
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const room = readCode(code)
    if (!room) return setProblem(join.badCode)
    const outcome = await takeOver(room, handOver)
    if (outcome.is === 'done') onDrive({ code: room, key: outcome.value.key })
    else setProblem(words.failed)
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <h2>{words.heading}</h2>
      <p>
        <Inline text={words.text} />
      </p>
      <label htmlFor={codeField}>{join.code}</label>
      <input
        id={codeField}
        className={styles.code}
        value={code}
        autoComplete="off"
        spellCheck={false}
        size={9}
        onChange={({ target }) => setCode(target.value)}
      />
      <label htmlFor={handOverField}>{words.handOver}</label>
      <input
        id={handOverField}
        className={styles.code}
        value={handOver}
        autoComplete="off"
        spellCheck={false}
        size={11}
        onChange={({ target }) => setHandOver(target.value)}
      />
      <button type="submit">{words.button}</button>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
