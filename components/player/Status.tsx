'use client'

import { useSelector } from '@xstate/react'
import { absolute } from '@/components/site/address'
import { fill } from '@/machines/diagram/labels'
import { model } from '@/machines/model'
import { beatPath } from './address'
import { useFrame, useIndex, useLesson, useSteps } from './lesson-context'
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

/** Where who holds the paper finds the step, and which model said so. */
export function OnPaper() {
  const { locale, slug, words } = useLesson()
  const { beat } = useFrame()
  return (
    <p className={styles.onPaper}>
      {words.markdown.link}: {absolute(beatPath(locale, slug, beat.slug))} ·{' '}
      {fill(words.model, model)}
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
