'use client'

import { useSelector } from '@xstate/react'
import { fill } from '@/machines/diagram/labels'
import { useIndex, useSteps } from './lesson-context'
import styles from './Player.module.css'

/** Where the reader is, to be seen. */
export function Position() {
  const { words, titles } = useSteps()
  return (
    <p className={styles.position}>
      {fill(words.position, { number: useIndex() + 1, count: titles.length })}
    </p>
  )
}

/** Where the reader has moved to, to be heard: nothing before the first move. */
export function Announcement() {
  const { actor, words, titles } = useSteps()
  const hasMoved = useSelector(actor, ({ context }) => context.moves > 0)
  const index = useIndex()
  const title = titles[index] ?? ''
  return (
    <p role="status" className="visually-hidden">
      {hasMoved && fill(words.announcement, { title, number: index + 1, count: titles.length })}
    </p>
  )
}
