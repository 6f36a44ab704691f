'use client'

import { useMemo, useState } from 'react'
import { DiagramFigure } from '@/components/diagram/DiagramFigure'
import { type DrawingKind, drawingName } from '@/components/diagram/drawing-name'
import type { DiagramKind } from '@/machines/diagram/diagrams'
import { chartOf } from './charts'
import { useFrame, useSteps } from './lesson-context'
import styles from './Stage.module.css'

interface BeatDiagramProps {
  readonly kind: DiagramKind
  readonly isLarge: boolean
  /** Whether a large one can be taken away as text or file. */
  readonly hasTools?: boolean
}

/** A diagram of the current beat; a flow that has two drawings, with the choice between them. */
export function BeatDiagram({ kind, isLarge, hasTools = true }: BeatDiagramProps) {
  const steps = useSteps()
  const { run, slug, locale } = steps
  const words = steps.words.diagrams
  const frame = useFrame()
  const [isShort, setShort] = useState(false)
  const drawn: DrawingKind = kind === 'flow' && isShort ? 'flow-short' : kind
  const figure = useMemo(() => {
    const chart = chartOf(run, frame, drawn, steps)
    return (
      chart && (
        <DiagramFigure
          name={words.names[kind]}
          drawing={drawingName(slug, locale, drawn, run.frames, frame)}
          chart={chart}
          words={words}
          large={isLarge}
          hasTools={hasTools}
        />
      )
    )
  }, [run, frame, drawn, steps, words, kind, slug, locale, isLarge, hasTools])
  return (
    <>
      {figure}
      {kind === 'flow' && isLarge && run.hasShortFlow && (
        <LongOrShort isShort={isShort} onShort={setShort} />
      )}
    </>
  )
}

interface LongOrShortProps {
  readonly isShort: boolean
  readonly onShort: (isShort: boolean) => void
}

/** The article draws its loop twice: with every step, and with each apply as one. */
function LongOrShort({ isShort, onShort }: LongOrShortProps) {
  const words = useSteps().words.diagrams
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
