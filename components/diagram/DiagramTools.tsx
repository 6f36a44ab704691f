import { type RefObject, useState } from 'react'
import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import styles from './DiagramFigure.module.css'
import type { DiagramWords } from './diagram-words'
import { zoomStep } from './use-view'
import type { View } from './view'

interface DiagramToolsProps {
  readonly drawing: string
  readonly chart: Flowchart | SequenceChart
  readonly words: DiagramWords
  readonly frame: RefObject<HTMLElement | null>
  readonly view: () => View | null
}

/** Buttons that move the view, and those that take the diagram away as text or file. */
export function DiagramTools({ drawing, chart, words, frame, view }: DiagramToolsProps) {
  const [said, say] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const copy = async () => {
    const { mermaidText } = await loadText()
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
    const { download, pngOf, svgFile } = await loadFiles()
    const file = svgFile(svg)
    download(`${drawing}.${kind}`, kind === 'svg' ? file : await pngOf(file))
  }
  return (
    <>
      <div className={styles.tools} data-needs-script>
        <button type="button" onClick={() => view()?.zoomBy(1 / zoomStep)}>
          {words.zoomOut}
        </button>
        <button type="button" onClick={() => view()?.zoomBy(zoomStep)}>
          {words.zoomIn}
        </button>
        <button type="button" onClick={() => view()?.fit()}>
          {words.fit}
        </button>
        <button
          type="button"
          onPointerEnter={() => void loadText()}
          onFocus={() => void loadText()}
          onClick={() => void copy()}
        >
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
      {refused !== null && (
        <textarea
          ref={(area) => area?.select()}
          className={styles.refused}
          readOnly
          value={refused}
          aria-label={words.copyMermaid}
          rows={8}
        />
      )}
    </>
  )
}

/** What only a click needs does not come with the page. */
const loadText = () => import('@/machines/diagram/structure')
const loadFiles = () => import('./svg-file')
