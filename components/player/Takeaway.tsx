'use client'

import { href } from '@/components/site/address'
import { fill } from '@/machines/diagram/labels'
import { useIndex, useLesson } from './lesson-context'
import styles from './Player.module.css'

/** What to take away, and where to go on, at the last beat. It stands where it moves no diagram. */
export function Takeaway() {
  const { text, words, run, locale, nextLesson } = useLesson()
  if (useIndex() < run.frames.length - 1) return null
  return (
    <div className={styles.takeaway}>
      <h2>{words.takeaway}</h2>
      <p>{text.takeaway}</p>
      {nextLesson && (
        <a href={href(`/${locale}/${nextLesson.slug}/`)}>
          {fill(words.nextLesson, { title: nextLesson.title })}
        </a>
      )}
    </div>
  )
}
