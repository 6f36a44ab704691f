import type { PlayerWords } from '@/i18n/player-words'
import styles from './Transport.module.css'

interface RefusedProps {
  readonly text: string
  readonly words: PlayerWords
  readonly onClose: () => void
}

/** What the clipboard would not take, to copy by hand. */
export function Refused({ text, words, onClose }: RefusedProps) {
  return (
    <div className={styles.refused}>
      <p role="alert">{words.refused.text}</p>
      <textarea
        ref={(element) => element?.select()}
        readOnly
        value={text}
        aria-label={words.refused.title}
        rows={8}
      />
      <button type="button" className={styles.action} onClick={onClose}>
        {words.controls.close}
      </button>
    </div>
  )
}
