import { Icon } from '@/components/player/Icon'
import type { PresentWords } from '@/i18n/workshop-words'
import styles from './Present.module.css'
import type { Presenting } from './use-present'

interface Toggle {
  readonly name: string
  readonly keys?: string
  readonly isOn: boolean
  readonly press: () => void
}

interface PresentBarProps {
  readonly words: PresentWords['controls']
  readonly presenting: Presenting
  /** Index of the last beat of all. */
  readonly last: number
  readonly toggles: readonly Toggle[]
  /** Address of the room's wall; null where there is none. */
  readonly wall: string | null
}

export function PresentBar({
  words,
  presenting: { at, step },
  last,
  toggles,
  wall,
}: PresentBarProps) {
  return (
    <div className={styles.bar} role="group" aria-label={words.group}>
      <button
        type="button"
        aria-keyshortcuts="ArrowLeft PageUp"
        aria-disabled={at === 0}
        onClick={() => step(-1)}
      >
        <Icon name="back" />
        {words.back}
      </button>
      <button
        type="button"
        className={styles.next}
        aria-keyshortcuts="ArrowRight PageDown"
        aria-disabled={at === last}
        onClick={() => step(1)}
      >
        {words.next}
        <Icon name="next" />
      </button>
      {toggles.map(({ name, keys, isOn, press }) => (
        <button
          key={name}
          type="button"
          aria-pressed={isOn}
          aria-keyshortcuts={keys}
          onClick={press}
        >
          {name}
        </button>
      ))}
      {wall !== null && (
        <a href={wall} target="_blank" rel="noopener">
          {words.wall}
        </a>
      )}
    </div>
  )
}
