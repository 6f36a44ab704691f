import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import { stateLines, transitionLines } from './chart-text'
import styles from './DiagramFigure.module.css'
import type { DiagramWords } from './diagram-words'

interface ChartTextProps {
  readonly chart: Flowchart | SequenceChart
  readonly words: DiagramWords
}

/** The same content as the drawing, for whoever cannot see it or would rather read. */
export function ChartText({ chart, words }: ChartTextProps) {
  return (
    <details className={styles.text}>
      <summary>{words.asText}</summary>
      {[stateLines(chart, words.marks), transitionLines(chart, words.marks)]
        .filter((lines) => lines.length > 0)
        .map(([first, ...others]) => (
          <ul key={first?.id}>
            {[first, ...others].map(
              (line) =>
                line && (
                  <li key={line.id}>{line.now ? <strong>{line.text}</strong> : line.text}</li>
                ),
            )}
          </ul>
        ))}
    </details>
  )
}
