import { memo, useMemo, useState } from 'react'
import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import { stateLines, type TextLine, transitionLines } from './chart-text'
import styles from './DiagramFigure.module.css'
import type { DiagramWords } from './diagram-words'
import { useIdleValue } from './use-idle'

interface ChartTextProps {
  readonly chart: Flowchart | SequenceChart
  readonly words: DiagramWords
}

/**
 * The same content as the drawing, for whoever cannot see it or would rather read. While it is
 * folded away it catches up in idle time.
 */
export const ChartText = memo(function ChartText({ chart, words }: ChartTextProps) {
  const [isOpen, setOpen] = useState(false)
  const told = useIdleValue(chart, isOpen)
  const lists = useMemo(
    () => [stateLines(told, words.marks), transitionLines(told, words.marks)],
    [told, words],
  )
  return (
    <details className={styles.text} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.asText}</summary>
      <div>
        {lists
          .filter((lines) => lines.length > 0)
          .map((lines) => (
            <ul key={lines[0]?.id}>
              {lines.map(({ id, text, now }) => (
                <Line key={id} text={text} now={now} />
              ))}
            </ul>
          ))}
      </div>
    </details>
  )
})

const Line = memo(function Line({ text, now }: Omit<TextLine, 'id'>) {
  return <li>{now ? <strong>{text}</strong> : text}</li>
})
