'use client'

import { memo, useEffect, useState } from 'react'
import { whenIdle } from '@/components/diagram/use-idle'
import { type DiagramKind, diagramKinds } from '@/machines/diagram/diagrams'
import { fill } from '@/machines/diagram/labels'
import { BeatDiagram } from './BeatDiagram'
import { chartOf } from './charts'
import { kindsIn, mostTelling } from './kinds'
import { useLesson, useSteps } from './lesson-context'
import styles from './Stage.module.css'

/** The lesson's diagrams: one large, all of them in a strip to choose from. */
export function Stage() {
  const { run, slug, words } = useLesson()
  const [large, setLarge] = useState<DiagramKind>(mostTelling(slug))
  usePrepared()
  return (
    <section className={styles.stage} aria-label={words.diagrams.heading}>
      {kindsIn(run).map((kind) => (
        <Slot key={kind} kind={kind} isLarge={kind === large} onChoose={setLarge} />
      ))}
    </section>
  )
}

/** Computes the diagrams of every beat while there is time, those ahead first. */
function usePrepared() {
  const lesson = useLesson()
  useEffect(() => {
    const { run, index } = lesson
    const waiting = [...run.frames.slice(index), ...run.frames.slice(0, index)]
    let cancel = () => {}
    const prepare = () => {
      const frame = waiting.shift()
      if (!frame) {
        void import('@/components/diagram/paper').then(({ layOutForPaper }) => layOutForPaper())
        return
      }
      for (const kind of diagramKinds) chartOf(run, frame, kind, lesson)
      cancel = whenIdle(prepare)
    }
    cancel = whenIdle(prepare)
    return () => cancel()
  }, [lesson])
}

interface SlotProps {
  readonly kind: DiagramKind
  readonly isLarge: boolean
  readonly onChoose: (kind: DiagramKind) => void
}

/** One diagram with its button in the strip. */
const Slot = memo(function Slot({ kind, isLarge, onChoose }: SlotProps) {
  const words = useSteps().words.diagrams
  return (
    <div className={isLarge ? styles.large : styles.small} data-kind={kind}>
      <BeatDiagram kind={kind} isLarge={isLarge} />
      <button
        type="button"
        className={styles.choose}
        data-needs-script
        aria-pressed={isLarge}
        aria-label={fill(words.enlarge, { name: words.names[kind] })}
        onClick={() => onChoose(kind)}
      >
        <span>{words.names[kind]}</span>
      </button>
    </div>
  )
})
