'use client'

import { memo, useMemo } from 'react'
import { StripDrawing } from '@/components/diagram/StripDrawing'
import type { WallWords } from '@/i18n/workshop-words'
import { accountSoFar } from '@/machines/diagram/account'
import type { Flowchart } from '@/machines/diagram/graph'
import { type DiagramLabels, fill } from '@/machines/diagram/labels'
import { marksOf } from '@/machines/diagram/marks'
import type { WallCard as Card } from '@/machines/room/wall'
import styles from './Wall.module.css'

interface WallCardProps {
  readonly words: WallWords
  readonly labels: DiagramLabels
  /** The account's drawing, without marks. */
  readonly strip: string
  readonly card: Card
}

/** One participant: how they stand, their account as a diagram, and the same as text. */
export const WallCard = memo(function WallCard({ words, labels, strip, card }: WallCardProps) {
  const { nickname, standing, applies, flips, state, fired } = card
  const chart = useMemo(
    () => accountSoFar(state, fired.length > 0 ? [fired] : [], labels),
    [state, fired, labels],
  )
  const marks = useMemo(() => marksOf(chart), [chart])
  return (
    <li className={styles.card} data-standing={standing} data-nickname={nickname}>
      <div className={styles.top}>
        <h2>{nickname}</h2>
        <p className={styles.standing}>{words.standings[standing]}</p>
      </div>
      <StripDrawing svg={strip} marks={marks} />
      <p className="visually-hidden">{accountText(chart, words)}</p>
      <p className={styles.numbers}>
        <span>{fill(words.applies, { count: applies })}</span>{' '}
        <span>{fill(words.flips, { count: flips })}</span>
      </p>
    </li>
  )
})

/** What the diagram shows as current, part by part. */
function accountText({ groups, nodes }: Flowchart, words: WallWords): string {
  const parts = groups.flatMap(({ id, label }) => {
    const now = nodes.find((node) => node.group === id && node.mark === 'current')
    return now ? [fill(words.part, { group: label.join(' '), state: now.label.join(' ') })] : []
  })
  return parts.join(' ')
}
