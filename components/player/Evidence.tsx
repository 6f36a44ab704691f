'use client'

import type { Frame } from '@/machines/story/frames'
import { claimTextsAt } from './claim-texts'
import { useLesson } from './lesson-context'
import styles from './Panels.module.css'

/** What the transition into this beat rests on. */
export function Evidence({ frame }: { readonly frame: Frame }) {
  const { words, claims } = useLesson()
  const shown = claimTextsAt(claims, frame)
  if (shown.length === 0) return <p className={styles.note}>{words.evidence.none}</p>
  return (
    <ul className={styles.claims}>
      {shown.map(({ text, grounds }) => (
        <li key={text}>
          {text}
          <ul>
            {grounds.map(({ grade, gradeText, source, url, checked }) => (
              <li key={source}>
                <b data-grade={grade}>{gradeText}</b> {url ? <a href={url}>{source}</a> : source}{' '}
                <span>{checked}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
