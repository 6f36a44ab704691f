'use client'

import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import { Diagram } from './Diagram'
import { Drawing } from './Drawing'
import type { DiagramWords } from './diagram-words'

interface DiagramFigureProps {
  /** Accessible name and caption. */
  readonly name: string
  /** The kept drawing's file name. */
  readonly drawing: string
  readonly chart: Flowchart | SequenceChart
  readonly words: DiagramWords
  /** Shown large, with its tools; else a small picture of itself. */
  readonly large: boolean
  /** Whether a large one can be taken away as text or file. */
  readonly hasTools?: boolean
}

/** A diagram whose drawing is kept: only its marks change. */
export function DiagramFigure({
  name,
  drawing,
  chart,
  words,
  large,
  hasTools = true,
}: DiagramFigureProps) {
  return (
    <Diagram
      name={name}
      file={drawing}
      chart={chart}
      words={words}
      large={large}
      hasTools={hasTools}
      picture={(marks, onMarked) => (
        <Drawing key={drawing} name={drawing} marks={marks} onMarked={onMarked} />
      )}
    />
  )
}
