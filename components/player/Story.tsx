'use client'

import { type CSSProperties, type ReactNode, useMemo } from 'react'
import { fill } from '@/machines/diagram/labels'
import { useFrame, useSteps } from './lesson-context'
import { Narration } from './Narration'
import styles from './Player.module.css'
import { type Column, reservedHeight } from './reserve'

/**
 * What is told at the current beat, and after it what is asked there. Its room is that of the longest
 * beat, so nothing below moves.
 */
export function Story({ children }: { readonly children?: ReactNode }) {
  const { text, titles, words, run, locale, asked } = useSteps()
  const frame = useFrame()
  const room = useMemo(() => {
    const height = (column: Column) =>
      `${reservedHeight(run, text, words, locale, column, asked)}rem`
    return {
      '--reserve-narrow': height('narrow'),
      '--reserve-middle': height('middle'),
      '--reserve-wide': height('wide'),
    } as CSSProperties // React's type does not know custom properties
  }, [run, text, words, locale, asked])
  const { beat, index, rules } = frame
  const told = text.beats[beat.slug]
  return (
    <article className={styles.story} data-beat={beat.slug} style={room}>
      <h1>{titles[index]}</h1>
      {told && <Narration text={told} frame={frame} />}
      {rules.length > 0 && (
        <ul className={styles.rules}>
          {rules.map((rule) => (
            <li key={rule}>
              <b>{rule}</b> {fill(words.ruleFired, { rule: words.rules[rule] })}
            </li>
          ))}
        </ul>
      )}
      {children}
    </article>
  )
}
