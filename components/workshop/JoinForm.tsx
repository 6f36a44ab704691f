'use client'

import { type FormEvent, useId, useState } from 'react'
import { Inline } from '@/components/site/Inline'
import type { JoinWords } from '@/i18n/workshop-words'
import { readCode } from '@/machines/room/room-code'
import { followPath } from './addresses'
import styles from './Workshop.module.css'

interface JoinFormProps {
  readonly locale: string
  readonly words: JoinWords
  /** What to do with a code; left out, the follower's page is opened with it. */
  readonly onCode?: (code: string) => void
}

/** Where a code that was read aloud is typed. */
export function JoinForm({ locale, words, onCode }: JoinFormProps) {
  const [typed, setTyped] = useState('')
  const [isBad, setBad] = useState(false)
  const [field, problem] = [useId(), useId()]
  const join = (event: FormEvent) => {
    event.preventDefault()
    const code = readCode(typed)
    setBad(code === null)
    if (code === null) return
    if (onCode) onCode(code)
    else location.assign(followPath(locale, code))
  }
  return (
    <form className={styles.form} onSubmit={join} data-needs-script>
      <label htmlFor={field}>{words.code}</label>
      <input
        id={field}
        className={styles.code}
        value={typed}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        size={9}
        aria-invalid={isBad}
        aria-describedby={isBad ? problem : undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit">{words.button}</button>
      {isBad && (
        <p id={problem} className={styles.problem} role="alert">
          <Inline text={words.badCode} />
        </p>
      )}
    </form>
  )
}
