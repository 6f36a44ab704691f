import { useMemo } from 'react'
import { LiveDiagram } from '@/components/diagram/LiveDiagram'
import { Inline } from '@/components/site/Inline'
import type { HandsOnWords } from '@/i18n/hands-on-words'
import type { PlayerWords } from '@/i18n/player-words'
import { accountSoFar } from '@/machines/diagram/account'
import type { DiagramLabels } from '@/machines/diagram/labels'
import { firedIn } from '@/machines/hands-on/seat-look'
import { Clock } from './Clock'
import { Facts } from './Facts'
import styles from './HandsOn.module.css'
import { SeatLog } from './SeatLog'
import type { Followed } from './seat-feed'

interface LiveProps {
  readonly words: HandsOnWords['live']
  readonly diagrams: PlayerWords['diagrams']
  readonly rules: PlayerWords['rules']
  readonly labels: DiagramLabels
  readonly accessKeyId: string
  readonly followed: Followed
  /** Said when the server does not let the key in. */
  readonly locked: string
}

/** The account behind the key as calls arrive: facts, clock, diagram, log. */
export function Live(props: LiveProps) {
  const { words, diagrams, rules, labels, accessKeyId, followed, locked } = props
  const { connection, seat, log } = followed
  const chart = useMemo(
    () => seat && accountSoFar(seat.state, firedIn(log), labels),
    [seat, log, labels],
  )
  const isProblem = connection === 'absent' || connection === 'locked'
  const said = { ...words.connections, absent: words.noServer, locked }[connection]
  return (
    <section
      className={styles.live}
      aria-labelledby="live"
      data-needs-script
      data-connection={connection}
    >
      <h2 id="live">{words.heading}</h2>
      {isProblem ? (
        <p className={styles.problem} role="alert">
          <Inline text={said} />
        </p>
      ) : (
        <p className={styles.note}>
          {words.text} <span role="status">{said}</span>
        </p>
      )}
      {seat && chart && !isProblem && (
        <>
          <Facts words={words} seat={seat} />
          <Clock words={words} seat={seat} accessKeyId={accessKeyId} />
          <SeatLog words={words} rules={rules} log={log} />
          <LiveDiagram name={words.diagram} chart={chart} words={diagrams} large file="account" />
        </>
      )}
    </section>
  )
}
