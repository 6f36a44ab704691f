'use client'

import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import { Diagram } from './Diagram'
import type { DiagramWords } from './diagram-words'
import { LiveDrawing } from './LiveDrawing'

interface LiveDiagramProps {
  /** Accessible name and caption. */
  readonly name: string
  readonly chart: Flowchart | SequenceChart
  readonly words: DiagramWords
  /** Shown large, with its tools; else a small picture of itself. */
  readonly large: boolean
  /** Name of a saved file, without its ending. */
  readonly file?: string
  /** File name below `public/drawings`, without `.svg`, of the drawing that the page begins with. */
  readonly kept?: string
}

/** A diagram of states that nobody knows beforehand: Mermaid draws it in the reader's browser. */
export function LiveDiagram({
  name,
  chart,
  words,
  large,
  file = 'perpetual-diff',
  kept,
}: LiveDiagramProps) {
  return (
    <Diagram
      name={name}
      file={file}
      chart={chart}
      words={words}
      large={large}
      picture={(marks, onMarked) => (
        <LiveDrawing
          chart={chart}
          marks={marks}
          onMarked={onMarked}
          notDrawn={words.notDrawn}
          kept={kept}
        />
      )}
    />
  )
}
