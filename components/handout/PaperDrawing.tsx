import { drawing as keptDrawing } from '@/components/diagram/drawings'
import { fitting, folded, sizeOf } from '@/components/diagram/folds'
import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import { markDrawing } from '@/machines/diagram/mark-drawing'
import { marksOf } from '@/machines/diagram/marks'
import styles from './Handout.module.css'

/** CSS pixels beside the text, and on a page of its own. The smaller of A4 and Letter counts. */
const beside = { width: 400, height: 400 }
const alone = { width: 660, height: 620 }
/** Text of 14 px is still read at two thirds of it. */
const smallest = 0.66

interface PaperDrawingProps {
  readonly name: string
  /** The kept drawing's file name. */
  readonly drawing: string
  readonly chart: Flowchart | SequenceChart
}

/** A kept drawing as large as paper lets it, folded into columns where it is tall. */
export function PaperDrawing({ name, drawing, chart }: PaperDrawingProps) {
  const svg = markDrawing(keptDrawing(drawing), marksOf(chart))
  const small = fitting(sizeOf(svg), beside)
  const { columns, scale } = small.scale >= smallest ? small : fitting(sizeOf(svg), alone)
  return (
    <figure
      className={styles.picture}
      aria-label={name}
      data-alone={small.scale < smallest || undefined}
      style={{ '--scale': scale } as React.CSSProperties} // a property of our own, which the type does not know
    >
      {folded(svg, columns).map((column, index) => (
        <div
          key={column.slice(0, 120) + String(index)}
          className="drawing"
          aria-hidden="true"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own kept drawing -- it must reach the page as elements
          dangerouslySetInnerHTML={{ __html: column }}
        />
      ))}
    </figure>
  )
}
