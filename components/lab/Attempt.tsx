'use client'

import { useState } from 'react'
import { fill } from '@/machines/diagram/labels'
import { unbroken } from '@/machines/lab/puzzles'
import styles from './Challenge.module.css'
import { useLab } from './lab-context'
import { useAnswer } from './use-answer'

const nothingYet = { made: 0, settles: false, isFoul: false }

/** How far the run in the address is from being broken. */
export function Attempt() {
  const { words, run } = useLab()
  const { challenge } = words
  const events = run.steps.map(({ event }) => event)
  const puzzle = { kind: 'least', knobs: run.knobs, events: unbroken(events) } as const
  const [revealed, setRevealed] = useState<string | null>(null)
  const attempt = useAnswer({ kind: 'attempt', knobs: run.knobs, events }).answer
  const { made, settles, isFoul } = attempt?.kind === 'attempt' ? attempt : nothingYet
  const isBroken = settles && made > 0 && !isFoul
  const isRevealed = revealed === JSON.stringify(puzzle)
  const answer = useAnswer(isBroken || isRevealed ? puzzle : null).answer
  const least = answer?.kind === 'least' ? answer.least : undefined
  if (settles && made === 0) return <p className={styles.attempt}>{challenge.settled}</p>
  return (
    <div className={styles.attempt} data-broken={isBroken}>
      <p aria-live="polite">
        {fill(challenge.made, { made })} {isFoul ? challenge.foul : isBroken ? '' : challenge.open}{' '}
        <strong>{found(least)}</strong>
      </p>
      {!isBroken && !isRevealed && (
        <button type="button" onClick={() => setRevealed(JSON.stringify(puzzle))}>
          {challenge.reveal}
        </button>
      )}
    </div>
  )

  function found(number: number | null | undefined): string {
    if (number === undefined) return ''
    if (number === null) return challenge.unknown
    if (!isBroken) return fill(challenge.least, { least: number })
    return made <= number ? challenge.solved : fill(challenge.notLeast, { least: number })
  }
}
