'use client'

import { useId } from 'react'
import { Inline } from '@/components/site/Inline'
import { puzzle, puzzleIds } from '@/machines/lab/puzzles'
import { Attempt } from './Attempt'
import styles from './Challenge.module.css'
import { useLab } from './lab-context'

/** End a run that never settles, with as few changes as there can be. */
export function Challenge() {
  const { words, go } = useLab()
  const { challenge } = words
  const id = useId()
  return (
    <section className={styles.challenge} aria-labelledby={id}>
      <h2 id={id}>{challenge.heading}</h2>
      <p className={styles.lead}>
        <Inline text={challenge.lead} />
      </p>
      <div className={styles.buttons}>
        {puzzleIds.map((name) => (
          <button
            key={name}
            type="button"
            onClick={() => {
              go(puzzle(name))
              document.querySelector('#content')?.scrollIntoView()
            }}
          >
            {challenge.puzzles[name]}
          </button>
        ))}
      </div>
      <Attempt />
    </section>
  )
}
