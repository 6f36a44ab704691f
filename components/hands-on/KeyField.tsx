import { useId, useState } from 'react'
import { Inline } from '@/components/site/Inline'
import type { HandsOnWords } from '@/i18n/hands-on-words'
import styles from './HandsOn.module.css'
import { RoomField } from './RoomField'
import { isAccessKeyId } from './use-seat'

interface KeyFieldProps {
  readonly words: HandsOnWords['seat']
  readonly accessKeyId: string
  readonly onKey: (key: string) => void
  readonly isRoomKeyNeeded: boolean
}

/** Whose account it is. What is typed stays, even when it is no key. */
export function KeyField({ words, accessKeyId, onKey, isRoomKeyNeeded }: KeyFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [field, problem] = [useId(), useId()]
  const isBad = typed !== null
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>
        <Inline text={words.text} />
      </p>
      <div className={styles.key} data-needs-script>
        <label htmlFor={field}>{words.key}</label>
        <input
          id={field}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed ?? accessKeyId}
          aria-invalid={isBad}
          aria-describedby={isBad ? problem : undefined}
          onChange={({ target: { value } }) => {
            const isGood = isAccessKeyId(value)
            setTyped(isGood ? null : value)
            if (isGood) onKey(value)
          }}
        />
      </div>
      {isBad && (
        <p id={problem} className={styles.problem} role="alert">
          {words.badKey}
        </p>
      )}
      {isRoomKeyNeeded && <RoomField words={words} accessKeyId={accessKeyId} onKey={onKey} />}
    </section>
  )
}
