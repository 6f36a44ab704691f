'use client'

import { useState } from 'react'
import { DiagramFigure } from '@/components/diagram/DiagramFigure'
import { type DrawingKind, drawingName } from '@/components/diagram/drawing-name'
import type { PlayerWords } from '@/i18n/player-words'
import { type DiagramKind, type Diagrams, diagramKinds } from '@/machines/diagram/diagrams'
import { fill } from '@/machines/diagram/labels'
import type { Frame } from '@/machines/story/frames'
import type { Lesson } from '@/machines/story/lesson'
import styles from './Player.module.css'

interface DiagramPaneProps {
  readonly locale: string
  readonly lesson: Lesson
  readonly frames: readonly Frame[]
  readonly frame: Frame
  readonly diagrams: Diagrams
  readonly words: PlayerWords['diagrams']
}

/** The lesson's diagrams: one large, the others small until they are asked for. */
export function DiagramPane({ locale, lesson, frames, frame, diagrams, words }: DiagramPaneProps) {
  const [large, setLarge] = useState<DiagramKind>('flow')
  const [short, setShort] = useState(false)
  const hasParts = Object.values(lesson.machine.states).some(({ type }) => type === 'compound')
  const shown = diagramKinds.filter((kind) => diagrams[kind] !== null)
  return (
    <section className={styles.diagrams} aria-label={words.heading}>
      {[large, ...shown.filter((kind) => kind !== large)].map((kind) => {
        const brief = kind === 'flow' && short
        const chart = brief ? diagrams.flowShort : diagrams[kind]
        if (!chart) return null
        const drawn: DrawingKind = brief ? 'flow-short' : kind
        return (
          <div key={kind} className={kind === large ? styles.large : styles.small}>
            {kind === 'flow' && hasParts && kind === large && (
              <div
                className={styles.toggle}
                role="group"
                aria-label={words.drawing}
                data-needs-script
              >
                <button type="button" aria-pressed={!short} onClick={() => setShort(false)}>
                  {words.longDrawing}
                </button>
                <button type="button" aria-pressed={short} onClick={() => setShort(true)}>
                  {words.shortDrawing}
                </button>
              </div>
            )}
            <DiagramFigure
              name={words.names[kind]}
              drawing={drawingName(lesson.slug, locale, drawn, frames, frame)}
              chart={chart}
              words={words}
              large={kind === large}
            />
            {kind !== large && (
              <button
                type="button"
                className={styles.enlarge}
                data-needs-script
                onClick={() => setLarge(kind)}
              >
                {fill(words.enlarge, { name: words.names[kind] })}
              </button>
            )}
          </div>
        )
      })}
    </section>
  )
}
