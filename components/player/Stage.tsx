'use client'

import { memo, useEffect, useMemo, useState } from 'react'
import { DiagramFigure } from '@/components/diagram/DiagramFigure'
import { type DrawingKind, drawingName } from '@/components/diagram/drawing-name'
import { whenIdle } from '@/components/diagram/use-idle'
import { type DiagramKind, diagramKinds } from '@/machines/diagram/diagrams'
import { fill } from '@/machines/diagram/labels'
import { chartOf } from './charts'
import { useFrame, useLesson } from './lesson-context'
import styles from './Stage.module.css'

/** The diagram that tells most of a lesson: its flow, or the account where a setting reaches over. */
const mostTelling: Readonly<Record<string, DiagramKind>> = {
  'enhanced-first': 'account',
  'back-to-basic': 'account',
}

/** The lesson's diagrams: one large, all of them in a strip to choose from. */
export function Stage() {
  const { run, slug, words } = useLesson()
  const [large, setLarge] = useState<DiagramKind>(mostTelling[slug] ?? 'flow')
  const kinds = diagramKinds.filter((kind) => kind !== 'orbit' || run.applyEnds.length > 0)
  usePrepared()
  return (
    <section className={styles.stage} aria-label={words.diagrams.heading}>
      {kinds.map((kind) => (
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
      if (!frame) return
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
  const lesson = useLesson()
  const { run, slug, locale } = lesson
  const words = lesson.words.diagrams
  const frame = useFrame()
  const [isShort, setShort] = useState(false)
  const drawn: DrawingKind = kind === 'flow' && isShort ? 'flow-short' : kind
  const figure = useMemo(() => {
    const chart = chartOf(run, frame, drawn, lesson)
    return (
      chart && (
        <DiagramFigure
          name={words.names[kind]}
          drawing={drawingName(slug, locale, drawn, run.frames, frame)}
          chart={chart}
          words={words}
          large={isLarge}
        />
      )
    )
  }, [run, frame, drawn, lesson, words, kind, slug, locale, isLarge])
  return (
    <div className={isLarge ? styles.large : styles.small} data-kind={kind}>
      {figure}
      {kind === 'flow' && isLarge && run.hasShortFlow && (
        <LongOrShort isShort={isShort} onShort={setShort} />
      )}
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

interface LongOrShortProps {
  readonly isShort: boolean
  readonly onShort: (isShort: boolean) => void
}

/** The article draws its loop twice: with every step, and with each apply as one. */
function LongOrShort({ isShort, onShort }: LongOrShortProps) {
  const words = useLesson().words.diagrams
  return (
    <div className={styles.toggle} role="group" aria-label={words.drawing} data-needs-script>
      <button type="button" aria-pressed={!isShort} onClick={() => onShort(false)}>
        {words.longDrawing}
      </button>
      <button type="button" aria-pressed={isShort} onClick={() => onShort(true)}>
        {words.shortDrawing}
      </button>
    </div>
  )
}
