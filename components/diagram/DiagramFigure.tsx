'use client'

import { useCallback, useId, useMemo, useRef, useState } from 'react'
import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import { fill } from '@/machines/diagram/labels'
import { marksOf } from '@/machines/diagram/marks'
import { mermaidText } from '@/machines/diagram/structure'
import { chartLines, currentLabels } from './chart-text'
import styles from './DiagramFigure.module.css'
import { Drawing } from './Drawing'
import type { DiagramWords } from './diagram-words'
import { Legend } from './Legend'
import { download, pngOf, svgFile } from './svg-file'
import { useZoom } from './use-zoom'

interface DiagramFigureProps {
  /** Accessible name and caption. */
  readonly name: string
  /** The kept drawing's file name. */
  readonly drawing: string
  readonly chart: Flowchart | SequenceChart
  readonly words: DiagramWords
  /** Shown large, with its tools; else a small picture of itself. */
  readonly large: boolean
}

/** A drawing with its caption, its tools and the same content as text. */
export function DiagramFigure({ name, drawing, chart, words, large }: DiagramFigureProps) {
  const caption = useId()
  const frame = useRef<HTMLDivElement>(null)
  const { touched, zoomBy, fitAll, onKeyDown } = useZoom(frame)
  const marks = useMemo(() => marksOf(chart), [chart])
  const [said, say] = useState('')
  const [refused, setRefused] = useState<string | null>(null)

  const follow = useCallback(
    (svg: SVGSVGElement) => {
      // On the first call the frame's own ref is not attached yet: children come first.
      const around = svg.closest<HTMLElement>('[data-frame]')
      if (!touched.current && around) bringIntoView(around, svg)
    },
    [touched],
  )
  const copy = async () => {
    const text = mermaidText(chart)
    try {
      await navigator.clipboard.writeText(text)
      setRefused(null)
      say(words.copied)
    } catch {
      setRefused(text)
      say(words.refused)
    }
  }
  const save = async (kind: 'svg' | 'png') => {
    const svg = frame.current?.querySelector('svg')
    if (!svg) return
    const text = svgFile(svg)
    const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))]
    const file =
      kind === 'svg'
        ? new Blob([text], { type: 'image/svg+xml' })
        : await pngOf(text, width, height)
    download(`${drawing}.${kind}`, file)
  }

  return (
    <figure className={styles.figure} data-large={large} aria-labelledby={caption}>
      <figcaption id={caption} className={styles.caption}>
        {name}
      </figcaption>
      <div
        ref={frame}
        className={styles.frame}
        role="region"
        aria-label={fill(words.frame, { name })}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <Drawing key={drawing} name={drawing} marks={marks} onMarked={follow} />
      </div>
      {large && (
        <div className={styles.tools} data-needs-script>
          <button type="button" onClick={() => zoomBy(0.8)}>
            {words.zoomOut}
          </button>
          <button type="button" onClick={() => zoomBy(1.25)}>
            {words.zoomIn}
          </button>
          <button type="button" onClick={fitAll}>
            {words.fit}
          </button>
          <button type="button" onClick={() => void copy()}>
            {words.copyMermaid}
          </button>
          <button type="button" onClick={() => void save('svg')}>
            {words.downloadSvg}
          </button>
          <button type="button" onClick={() => void save('png')}>
            {words.downloadPng}
          </button>
          <span aria-live="polite">{said}</span>
        </div>
      )}
      {refused !== null && (
        <textarea
          className={styles.refused}
          readOnly
          value={refused}
          aria-label={words.copyMermaid}
          rows={8}
        />
      )}
      {large && <Legend words={words} />}
      <details className={styles.text}>
        <summary>{words.asText}</summary>
        {currentLabels(chart).length > 0 && (
          <p>
            {words.marks.current}: {currentLabels(chart).join(', ')}
          </p>
        )}
        <ul>
          {chartLines(chart).map(({ id, text, current }) => (
            <li key={id} data-current={current}>
              {current ? <strong>{text}</strong> : text}
            </li>
          ))}
        </ul>
      </details>
    </figure>
  )
}

/** Scrolls the frame, and nothing else, just far enough to show what is current. */
function bringIntoView(frame: HTMLElement, svg: SVGSVGElement): void {
  if (frame.scrollWidth <= frame.clientWidth && frame.scrollHeight <= frame.clientHeight) return
  const current = svg.querySelector('[data-node][data-current], [data-step][data-current]')
  if (!current) return
  const [box, seen] = [current.getBoundingClientRect(), frame.getBoundingClientRect()]
  const shift = (start: number, end: number, from: number, to: number) =>
    start >= from && end <= to ? 0 : (start + end) / 2 - (from + to) / 2
  const left = shift(box.left, box.right, seen.left, seen.right)
  const top = shift(box.top, box.bottom, seen.top, seen.bottom)
  if (left || top) frame.scrollBy({ left, top, behavior: 'instant' })
}
