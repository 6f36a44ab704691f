import { type RefObject, useState } from 'react'
import { useCopy } from '@/components/site/use-copy'
import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import styles from './DiagramFigure.module.css'
import type { DiagramWords } from './diagram-words'
import type { FileLook } from './svg-file'
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
  const { said, refused, copy } = useCopy(words.refused)
  const [look, setLook] = useState<LookName>('shown')
  const [scale, setScale] = useState<Scale>(2)
  const mermaid = async () => (await loadText()).mermaidText(chart)
  const save = async (kind: 'svg' | 'png' | 'mmd') => {
    const { download, pngOf, svgFile } = await loadFiles()
    if (kind === 'mmd') return download(`${drawing}.mmd`, new Blob([await mermaid()]))
    const svg = frame.current?.querySelector('svg')
    if (!svg) return
    const file = svgFile(svg, looks[look])
    download(`${drawing}.${kind}`, kind === 'svg' ? file : await pngOf(file, scale))
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
          onClick={() => void mermaid().then((text) => copy(text, words.copied))}
        >
          {words.copyMermaid}
        </button>
        <button type="button" onClick={() => void save('mmd')}>
          {words.downloadMermaid}
        </button>
        <button type="button" onClick={() => void save('svg')}>
          {words.downloadSvg}
        </button>
        <button type="button" onClick={() => void save('png')}>
          {words.downloadPng}
        </button>
        <Select
          label={words.look}
          value={look}
          options={lookNames.map((name) => [name, words.looks[name]])}
          onChoose={setLook}
        />
        <Select
          label={words.pngSize}
          value={scale}
          options={scales.map((size) => [size, `PNG ${size}×`])}
          onChoose={setScale}
        />
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

type LookName = keyof DiagramWords['looks']

/** A file follows the page unless told otherwise: a document has a ground of its own. */
const looks = {
  shown: undefined,
  light: { scheme: 'light', hasPaper: true },
  dark: { scheme: 'dark', hasPaper: true },
  clearLight: { scheme: 'light', hasPaper: false },
  clearDark: { scheme: 'dark', hasPaper: false },
} as const satisfies Readonly<Record<LookName, FileLook | undefined>>
const lookNames = ['shown', 'light', 'dark', 'clearLight', 'clearDark'] as const

/** Pixels of a PNG to one of the drawing. */
const scales = [1, 2, 3, 4] as const
type Scale = (typeof scales)[number]

interface SelectProps<T extends string | number> {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [T, string])[]
  readonly onChoose: (value: T) => void
}

function Select<T extends string | number>({ label, value, options, onChoose }: SelectProps<T>) {
  return (
    <select
      aria-label={label}
      title={label}
      value={value}
      onChange={({ target }) => {
        const chosen = options[target.selectedIndex]
        if (chosen) onChoose(chosen[0])
      }}
    >
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  )
}

/** What only a click needs does not come with the page. */
const loadText = () => import('@/machines/diagram/structure')
const loadFiles = () => import('./svg-file')
