'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { whenIdle } from '@/components/diagram/use-idle'
import { useFrame, useLesson } from '@/components/player/lesson-context'
import type { PredictWords } from '@/i18n/predict-words'
import { withAnswer, withBeat } from '@/machines/predict/progress'
import { Card } from './Card'
import { keepProgress, keptProgress, useProgress } from './kept-progress'
import styles from './Question.module.css'

/**
 * What is asked before the next beat shows it. One may answer, or go on as if it were not there. On a
 * phone it is a line that opens over what stands below; elsewhere it stands in the room kept for it.
 */
export function Question({ words }: { readonly words: PredictWords }) {
  const { slug, asked } = useLesson()
  const { beat } = useFrame()
  const { isAsking } = useProgress()
  const [openAt, setOpenAt] = useState<string | null>(null)
  const [turnedOffAt, setTurnedOffAt] = useState<string | null>(null)
  const room = useRef<HTMLElement>(null)
  const acted = useFocusAfter(room)
  const question = asked?.[beat.slug]
  const isOpen = openAt === beat.slug
  useVisit(`${slug}/${beat.slug}`)

  const turn = (on: boolean) => {
    keepProgress({ ...keptProgress(), isAsking: on })
    setTurnedOffAt(on ? null : beat.slug)
    acted()
  }
  if (!question || !(isAsking || turnedOffAt === beat.slug)) return null
  return (
    <section ref={room} className={styles.ask} aria-label={words.name} data-open={isOpen}>
      {isAsking ? (
        <>
          <button
            type="button"
            className={styles.invite}
            aria-expanded={isOpen}
            onClick={() => {
              setOpenAt(isOpen ? null : beat.slug)
              if (!isOpen) acted()
            }}
          >
            {words.invite}
          </button>
          <Card
            key={question.id}
            question={question}
            words={words}
            onAnswer={(option) => {
              keepProgress(withAnswer(keptProgress(), question.id, option))
              acted()
            }}
            onTurnOff={() => turn(false)}
          />
        </>
      ) : (
        <p className={styles.off}>
          {words.off}{' '}
          <button type="button" data-focus className={styles.link} onClick={() => turn(true)}>
            {words.turnOn}
          </button>
        </p>
      )}
    </section>
  )
}

/** What had the focus may be gone after an act: it goes on to what stands in its place. */
function useFocusAfter(room: RefObject<HTMLElement | null>): () => void {
  const [acts, setActs] = useState(0)
  useEffect(() => {
    const next = acts > 0 ? room.current?.querySelector<HTMLElement>('[data-focus]') : null
    next?.focus({ preventScroll: true })
    next?.closest('[data-card]')?.scrollIntoView({ block: 'nearest' })
  }, [acts, room])
  return () => setActs(acts + 1)
}

/** Remembers the beats a reader has been at, when there is time. */
function useVisit(beat: string) {
  useEffect(() => whenIdle(() => keepProgress(withBeat(keptProgress(), beat))), [beat])
}
