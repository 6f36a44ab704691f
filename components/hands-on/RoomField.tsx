import { useId, useState } from 'react'
import { Inline } from '@/components/site/Inline'
import type { HandsOnWords } from '@/i18n/hands-on-words'
import styles from './HandsOn.module.css'
import { isRoomKey } from './room-address'
import { inRoom } from './use-seat'

interface RoomFieldProps {
  readonly words: HandsOnWords['seat']
  readonly accessKeyId: string
  readonly onKey: (key: string) => void
}

/** Where a shared server is entered: what is typed here stands at the beginning of the key. */
export function RoomField({ words, accessKeyId, onKey }: RoomFieldProps) {
  const [typed, setTyped] = useState('')
  const [field, note, problem] = [useId(), useId(), useId()]
  const isBad = typed !== '' && !isRoomKey(typed)
  return (
    <>
      <p id={note} className={styles.note}>
        <Inline text={words.roomKey} />
      </p>
      <div className={styles.key}>
        <label htmlFor={field}>{words.roomKeyField}</label>
        <input
          id={field}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          aria-invalid={isBad}
          aria-describedby={isBad ? `${note} ${problem}` : note}
          onChange={({ target }) => {
            const value = target.value.trim()
            setTyped(value)
            if (isRoomKey(value)) onKey(inRoom(accessKeyId, value))
          }}
        />
      </div>
      {isBad && (
        <p id={problem} className={styles.problem}>
          {words.badRoomKey}
        </p>
      )}
    </>
  )
}
