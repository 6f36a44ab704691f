'use client'

import { useEffect, useRef, useState } from 'react'
import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import type { Marks } from '@/machines/diagram/marks'
import { fingerprint, structureText } from '@/machines/diagram/structure'
import styles from './DiagramFigure.module.css'
import { openPen } from './live-mermaid'
import { markDom } from './mark-dom'

interface LiveDrawingProps {
  readonly chart: Flowchart | SequenceChart
  readonly marks: Marks
  readonly onMarked: () => void
  /** Said in place of a drawing that cannot be made. */
  readonly notDrawn: string
}

/**
 * A drawing that Mermaid makes in the reader's browser. It is drawn again only when its structure is
 * another one; the earlier drawing stays until then, and a new mark touches marks only.
 */
export function LiveDrawing({ chart, marks, onMarked, notDrawn }: LiveDrawingProps) {
  const box = useRef<HTMLDivElement>(null)
  const [pen] = useState(openPen)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    let wanted = true
    const show = (svg: string | null) => {
      const element = box.current
      if (!wanted || !element || svg === null) return
      markDom(placed(element, svg, fingerprint(structureText(chart))), marks)
      setFailed(false)
      onMarked()
    }
    pen.draw(chart).then(show, () => wanted && setFailed(true))
    return () => {
      wanted = false
    }
  }, [chart, marks, onMarked, pen])
  return (
    <>
      <div
        ref={box}
        className={`drawing ${styles.drawing}`}
        aria-hidden="true"
        hidden={hasFailed}
        data-live
      />
      {hasFailed && <p className={styles.notDrawn}>{notDrawn}</p>}
    </>
  )
}

/** The drawing on the page: the one that is there if it has this structure, else the new one. */
function placed(element: HTMLElement, svg: string, structure: string): SVGElement {
  const old = element.querySelector('svg')
  if (old?.dataset.structure === structure) return old
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const fresh = document.importNode(parsed, true)
  if (!(fresh instanceof SVGElement)) throw new Error('Expected an SVG to place.')
  element.replaceChildren(fresh)
  return fresh
}
