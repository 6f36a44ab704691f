'use client'

import { useEffect, useRef, useState } from 'react'
import { drawing } from '#drawings'
import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import { markDrawing } from '@/machines/diagram/mark-drawing'
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
  /** The drawing that the page begins with; the server writes it into the HTML. */
  readonly kept?: string | undefined
}

/**
 * A drawing that Mermaid makes in the reader's browser. It is drawn again only when its structure is
 * another one; the earlier drawing stays until then, and a new mark touches marks only. React must
 * never render its inside again.
 */
export function LiveDrawing({ chart, marks, onMarked, notDrawn, kept }: LiveDrawingProps) {
  const box = useRef<HTMLDivElement>(null)
  const [pen] = useState(openPen)
  const [hasFailed, setFailed] = useState(false)
  const [first] = useState(() => (kept ? begun(drawing(kept), chart, marks) : ''))
  useEffect(() => {
    let wanted = true
    const structure = fingerprint(structureText(chart))
    const there = box.current?.querySelector('svg')
    if (there?.dataset.structure === structure) {
      markDom(there, marks)
      setFailed(false)
      onMarked()
      return
    }
    const show = (svg: string | null) => {
      const element = box.current
      if (!wanted || !element || svg === null) return
      markDom(placed(element, svg), marks)
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
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own kept drawing -- it must reach the page as elements
        dangerouslySetInnerHTML={{ __html: first }}
      />
      {hasFailed && <p className={styles.notDrawn}>{notDrawn}</p>}
    </>
  )
}

/** The kept drawing as this page would have drawn it: it says of which chart it is. */
function begun(svg: string, chart: Flowchart | SequenceChart, marks: Marks): string {
  const structure = `data-structure="${fingerprint(structureText(chart))}"`
  return svg && markDrawing(svg.replace(/data-structure="[^"]*"/, structure), marks)
}

function placed(element: HTMLElement, svg: string): SVGElement {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const fresh = document.importNode(parsed, true)
  if (!(fresh instanceof SVGElement)) throw new Error('Expected an SVG to place.')
  element.replaceChildren(fresh)
  return fresh
}
