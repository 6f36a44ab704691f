'use client'

import { useMemo, useState } from 'react'
import { DrawingStock } from '@/components/diagram/DrawingStock'
import { type DrawingKind, drawingName } from '@/components/diagram/drawing-name'
import { BeatDiagram } from '@/components/player/BeatDiagram'
import { kindsIn, mostTelling } from '@/components/player/kinds'
import { useSteps } from '@/components/player/lesson-context'
import type { Run } from '@/components/player/run'
import type { DiagramKind } from '@/machines/diagram/diagrams'
import styles from './Embed.module.css'

/** One diagram at a time, and the choice between all of them. */
export function Diagrams() {
  const { run, slug, locale, words } = useSteps()
  const [shown, show] = useState<DiagramKind>(mostTelling(slug))
  const names = useMemo(() => drawingsOf(run, slug, locale), [run, slug, locale])
  return (
    <section className={styles.diagrams} aria-label={words.diagrams.heading}>
      <div
        className={styles.kinds}
        role="group"
        aria-label={words.diagrams.heading}
        data-needs-script
      >
        {kindsIn(run).map((kind) => (
          <button key={kind} type="button" aria-pressed={kind === shown} onClick={() => show(kind)}>
            {words.diagrams.names[kind]}
          </button>
        ))}
      </div>
      <BeatDiagram key={shown} kind={shown} isLarge hasTools={false} />
      <DrawingStock names={names} />
    </section>
  )
}

/** Every drawing that some beat of a lesson is shown on. */
function drawingsOf(run: Run, slug: string, locale: string): readonly string[] {
  const kinds: readonly DrawingKind[] = [
    ...kindsIn(run),
    ...(run.hasShortFlow ? (['flow-short'] as const) : []),
  ]
  const names = run.frames.flatMap((frame) =>
    kinds.map((kind) => drawingName(slug, locale, kind, run.frames, frame)),
  )
  return [...new Set(names)]
}
