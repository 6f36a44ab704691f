import { useId, useState } from 'react'
import { type HandsOnWords, spans } from '@/i18n/hands-on-words'
import { fill } from '@/machines/diagram/labels'
import type { SeatLook } from '@/machines/hands-on/seat-look'
import { day, hour, minute } from '@/machines/story/times'
import { durationText } from './duration'
import styles from './HandsOn.module.css'
import { order, type Wanted } from './seat-feed'

interface ClockProps {
  readonly words: HandsOnWords['live']
  readonly seat: SeatLook
  readonly accessKeyId: string
}

const lengths = { '1m': minute, '1h': hour, '1d': day } as const
/** An hour in a minute, a day in a minute and a half. */
const speeds = [1, 60, 1000] as const

/** The account's time: what it is, when AWS next acts, and how to move it on. */
export function Clock({ words, seat: { time, nextMove, settings }, accessKeyId }: ClockProps) {
  const speed = useId()
  const [problem, setProblem] = useState('')
  const ask = async (wanted: Wanted) => {
    const outcome = await order(accessKeyId, wanted)
    setProblem(outcome === 'done' ? '' : `${words.notDone[wanted.type]} ${words.why[outcome]}`)
  }
  const known = speeds.some((one) => one === settings.speed)
  return (
    <div className={styles.clock}>
      <p>
        {fill(words.clock, { time: durationText(time, words) })}{' '}
        {nextMove === null
          ? words.noMove
          : fill(words.nextMove, { time: durationText(nextMove, words) })}
      </p>
      <p className={styles.buttons} role="group" aria-label={words.moveOn}>
        <span>{words.moveOn}</span>
        {spans.map((span) => (
          <button
            key={span}
            type="button"
            onClick={() => void ask({ type: 'time.passed', ms: lengths[span] })}
          >
            {words.spans[span]}
          </button>
        ))}
      </p>
      <p className={styles.buttons}>
        <label htmlFor={speed}>{words.speed}</label>
        <select
          id={speed}
          value={settings.speed}
          onChange={({ target }) => void ask({ type: 'settings', speed: Number(target.value) })}
        >
          {[...speeds, ...(known ? [] : [settings.speed])].map((one) => (
            <option key={one} value={one}>
              {fill(words.times, { speed: one })}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => void ask({ type: 'reset' })}>
          {words.reset}
        </button>
      </p>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </div>
  )
}
