'use client'

import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { beatPath } from '@/components/player/address'
import { BeatDiagram } from '@/components/player/BeatDiagram'
import { kindsIn, mostTelling } from '@/components/player/kinds'
import { StepsProvider, useSteps } from '@/components/player/lesson-context'
import type { StepProps } from '@/components/player/props'
import { Announcement } from '@/components/player/Status'
import { Story } from '@/components/player/Story'
import { usePlayer } from '@/components/player/use-player'
import type { DiagramKind } from '@/machines/diagram/diagrams'
import type { Pointer } from '@/machines/room/room'
import { clearLaser, markLaser, pointerAt } from './laser-dom'
import styles from './Present.module.css'
import type { LessonTitles, PresentProps } from './present-props'

interface PresentLessonProps extends Pick<PresentProps, 'locale' | 'labels' | 'steps'> {
  readonly lesson: LessonTitles
  readonly index: number
  readonly isLaser: boolean
  readonly onPoint: (pointer: Pointer | null) => void
}

/** One lesson at the beat the presenter is at: what is told, and one diagram large. */
export function PresentLesson(props: PresentLessonProps) {
  const { locale, labels, steps: words, lesson, index, isLaser, onPoint } = props
  const [first] = useState(index)
  const stepProps = useMemo<StepProps>(
    () => ({ locale, labels, words, slug: lesson.slug, text: lesson.text, index: first }),
    [locale, labels, words, lesson, first],
  )
  const opened = usePlayer(stepProps, beatPath)
  const { actor } = opened
  useEffect(() => actor.send({ type: 'goto', index }), [actor, index])
  return (
    <StepsProvider value={opened}>
      <Story />
      <Screen isLaser={isLaser} onPoint={onPoint} />
      <Announcement />
    </StepsProvider>
  )
}

/** Milliseconds between two places that are pointed at. */
const pointerPause = 120

function Screen({ isLaser, onPoint }: Pick<PresentLessonProps, 'isLaser' | 'onPoint'>) {
  const { run, slug, words } = useSteps()
  const [shown, show] = useState<DiagramKind>(mostTelling(slug))
  const sentAt = useRef(0)
  const points = (event: PointerEvent) => {
    const pointer = event.target instanceof Element ? pointerAt(shown, event.target, event) : null
    if (pointer) markLaser(pointer)
    else clearLaser()
    if (pointer && event.timeStamp - sentAt.current < pointerPause) return
    sentAt.current = event.timeStamp
    onPoint(pointer)
  }
  const away = () => {
    clearLaser()
    onPoint(null)
  }
  useEffect(() => {
    if (!isLaser) clearLaser()
  }, [isLaser])
  return (
    <section className={styles.screen} aria-label={words.diagrams.heading}>
      <div className={styles.kinds} role="group" aria-label={words.diagrams.heading}>
        {kindsIn(run).map((kind) => (
          <button key={kind} type="button" aria-pressed={kind === shown} onClick={() => show(kind)}>
            {words.diagrams.names[kind]}
          </button>
        ))}
      </div>
      <div
        className={styles.drawn}
        data-kind={shown}
        data-pointing={isLaser || undefined}
        {...(isLaser && { onPointerMove: points, onPointerLeave: away })}
      >
        <BeatDiagram key={shown} kind={shown} isLarge hasTools={false} />
      </div>
    </section>
  )
}
