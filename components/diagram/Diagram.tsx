'use client'

import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef } from 'react'
import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import { fill } from '@/machines/diagram/labels'
import { type Marks, marksOf } from '@/machines/diagram/marks'
import { ChartText } from './ChartText'
import styles from './DiagramFigure.module.css'
import { DiagramTools } from './DiagramTools'
import type { DiagramWords } from './diagram-words'
import { Legend } from './Legend'
import { useView } from './use-view'

interface DiagramProps {
  /** Accessible name and caption. */
  readonly name: string
  /** Name of a saved file, without its ending. */
  readonly file: string
  readonly chart: Flowchart | SequenceChart
  readonly words: DiagramWords
  /** Shown large, with its tools; else a small picture of itself. */
  readonly large: boolean
  readonly hasTools?: boolean
  /** The drawing with these marks; it says so when they are on it. */
  readonly picture: (marks: Marks, onMarked: () => void) => ReactNode
}

/** A drawing with its caption, its tools and the same content as text. */
export function Diagram({
  name,
  file,
  chart,
  words,
  large,
  hasTools = true,
  picture,
}: DiagramProps) {
  const caption = useId()
  const frame = useRef<HTMLDivElement>(null)
  const { open, onKeyDown } = useView(frame)
  const marks = useMemo(() => marksOf(chart), [chart])

  // One look at the layout a frame, after everything else has moved.
  const follow = useCallback(() => {
    const request = requestAnimationFrame(() => open()?.follow(!large))
    return () => cancelAnimationFrame(request)
  }, [open, large])
  useEffect(follow, [follow])

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
        {picture(marks, follow)}
      </div>
      {large && hasTools && (
        <DiagramTools drawing={file} chart={chart} words={words} frame={frame} view={open} />
      )}
      {large && <Legend words={words} />}
      <ChartText chart={chart} words={words} />
    </figure>
  )
}
