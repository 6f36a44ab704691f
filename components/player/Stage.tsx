'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { DiagramFigure } from '@/components/diagram/DiagramFigure'
import { type DrawingKind, drawingName } from '@/components/diagram/drawing-name'
import { type DiagramKind, diagramKinds } from '@/machines/diagram/diagrams'
import { fill } from '@/machines/diagram/labels'
import { chartOf } from './charts'
import { frameAt, useIndex, useLesson } from './lesson-context'
import styles from './Stage.module.css'
import { whenIdle } from './use-idle'

/** The diagram that tells most of a lesson: its flow, or the account where a setting reaches over. */
const mostTelling: Readonly<Record<string, DiagramKind>> = {
  'enhanced-first': 'account',
  'back-to-basic': 'account',
}

/** The lesson's diagrams: one large, all of them in a strip to choose from. */
export function Stage() {
  const lesson = useLesson()
  const { run, slug, locale } = lesson
  const words = lesson.words.diagrams
  const [large, setLarge] = useState<DiagramKind>(mostTelling[slug] ?? 'flow')
  const [isShort, setShort] = useState(false)
  const index = useIndex()
  const frame = frameAt(run, index)
  const kinds = diagramKinds.filter((kind) => kind !== 'orbit' || run.applyEnds.length > 0)
  const drawn = (kind: DiagramKind): DrawingKind =>
    kind === 'flow' && isShort ? 'flow-short' : kind

  const stage = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    for (const svg of stage.current?.querySelectorAll<SVGSVGElement>('svg[viewBox]') ?? []) {
      svg.style.setProperty('--at', String(shareOfCurrent(svg)))
    }
  })
  useEffect(
    () =>
      whenIdle(() => {
        const neighbours = run.frames.slice(Math.max(0, index - 1), index + 2)
        for (const kind of [...diagramKinds, 'flow-short'] as const)
          for (const neighbour of neighbours) chartOf(run, neighbour, kind, lesson)
      }),
    [run, index, lesson],
  )

  return (
    <section ref={stage} className={styles.stage} aria-label={words.heading}>
      {kinds.map((kind) => {
        const chart = chartOf(run, frame, drawn(kind), lesson)
        return (
          chart && (
            <div
              key={kind}
              className={kind === large ? styles.large : styles.small}
              data-kind={kind}
            >
              <DiagramFigure
                name={words.names[kind]}
                drawing={drawingName(slug, locale, drawn(kind), run.frames, frame)}
                chart={chart}
                words={words}
                large={kind === large}
              />
              {kind === 'flow' && kind === large && run.hasParts && (
                <LongOrShort isShort={isShort} onShort={setShort} />
              )}
              <button
                type="button"
                className={styles.choose}
                data-needs-script
                aria-pressed={kind === large}
                aria-label={fill(words.enlarge, { name: words.names[kind] })}
                onClick={() => setLarge(kind)}
              >
                <span>{words.names[kind]}</span>
              </button>
            </div>
          )
        )
      })}
    </section>
  )
}

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

/** How far down a drawing its current part is, as a share of its height. */
function shareOfCurrent(svg: SVGSVGElement): number {
  const current = svg.querySelector('[data-node][data-current], [data-step][data-current]')
  const down =
    current?.getAttribute('data-end') ?? current?.querySelector('rect')?.getAttribute('y')
  return Number(down ?? 0) / Number(svg.getAttribute('height') ?? 1)
}
