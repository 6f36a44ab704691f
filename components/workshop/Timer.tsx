'use client'

import { useEffect, useId, useState } from 'react'
import type { PresentWords } from '@/i18n/workshop-words'
import { fill } from '@/machines/diagram/labels'
import styles from './Present.module.css'
import { keepTimer, keptTimer } from './room-kept'

/** Time since the start beside the time that was planned; a reload goes on. */
export function Timer({ words }: { readonly words: PresentWords['timer'] }) {
  const [{ minutes, startedAt }, setTimer] = useState(keptTimer)
  const [now, setNow] = useState(() => Date.now())
  const field = useId()
  useEffect(() => {
    if (startedAt === null) return
    const ticking = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(ticking)
  }, [startedAt])
  const change = (next: ReturnType<typeof keptTimer>) => {
    keepTimer(next)
    setTimer(next)
    setNow(Date.now())
  }
  const elapsed = startedAt === null ? 0 : Math.max(0, now - startedAt)
  const over = elapsed - minutes * 60_000
  return (
    <section aria-labelledby="time">
      <h2 id="time">{words.heading}</h2>
      <p className={styles.clock} role="timer" data-over={over > 0 || undefined}>
        {fill(words.elapsed, { elapsed: clock(elapsed), planned: clock(minutes * 60_000) })}{' '}
        {over > 0 && <b>{fill(words.over, { over: clock(over) })}</b>}
      </p>
      <p className={styles.row}>
        <label htmlFor={field}>{words.planned}</label>
        <input
          id={field}
          type="number"
          min={1}
          max={600}
          value={minutes}
          onChange={({ target }) => {
            const wanted = Math.round(target.valueAsNumber)
            if (wanted >= 1 && wanted <= 600) change({ minutes: wanted, startedAt })
          }}
        />
        <button
          type="button"
          onClick={() => change({ minutes, startedAt: startedAt === null ? Date.now() : null })}
        >
          {startedAt === null ? words.start : words.reset}
        </button>
      </p>
    </section>
  )
}

/** `75:04`, minutes and seconds. */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
