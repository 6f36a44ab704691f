import type { HandsOnWords } from '@/i18n/hands-on-words'
import type { PlayerWords } from '@/i18n/player-words'
import { fill } from '@/machines/diagram/labels'
import type { SeatEntry } from '@/machines/hands-on/seat-look'
import { durationText } from './duration'
import styles from './HandsOn.module.css'

interface SeatLogProps {
  readonly words: HandsOnWords['live']
  readonly rules: PlayerWords['rules']
  readonly log: readonly SeatEntry[]
}

/** Every call and everything AWS did by itself, newest first, with the hidden rules it set off. */
export function SeatLog({ words, rules, log }: SeatLogProps) {
  return (
    <>
      <h3>{words.log}</h3>
      {log.length === 0 && <p className={styles.note}>{words.empty}</p>}
      <ol className={styles.log} aria-live="polite" aria-label={words.log} reversed>
        {log.toReversed().map((entry) => (
          <li key={entry.sequence} data-type={entry.type}>
            {told(entry, words)}
            {'rules' in entry &&
              entry.rules.map((rule) => (
                <p key={rule} className={styles.rule}>
                  <b>{rule}</b> {rules[rule]}
                </p>
              ))}
          </li>
        ))}
      </ol>
    </>
  )
}

function told(entry: SeatEntry, words: HandsOnWords['live']): string {
  switch (entry.type) {
    case 'call':
      return entry.refused === null
        ? fill(words.call, { operation: entry.operation })
        : fill(words.refusedCall, { operation: entry.operation, code: entry.refused })
    case 'aws.acted':
      return words.awsActed
    case 'time.passed':
      return fill(words.timePassed, { time: durationText(entry.ms, words) })
    case 'settings':
      return words.settings
    case 'hold':
      return fill(words.hold, { operation: entry.operation })
    case 'reset':
      return words.resetDone
  }
}
