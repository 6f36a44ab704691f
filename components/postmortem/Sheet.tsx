import { memo, useMemo } from 'react'
import { ChartText } from '@/components/diagram/ChartText'
import { LiveDrawing } from '@/components/diagram/LiveDrawing'
import { marksOf } from '@/machines/diagram/marks'
import { documentStyle } from '@/machines/postmortem/document-style'
import { blockHtml, cellsHtml, columnsHtml, headHtml } from '@/machines/postmortem/html'
import type { Block, Shape } from '@/machines/postmortem/shape'
import styles from './Preview.module.css'
import { usePostmortem } from './postmortem-context'

/** The document on the page: the very HTML of the file, with the drawings made here. */
export const Sheet = memo(function Sheet({ shape }: { readonly shape: Shape }) {
  return (
    <article data-document lang={shape.lang} className={styles.sheet}>
      <style>{documentStyle}</style>
      <Html tag="div" html={headHtml(shape)} />
      {shape.sections.map(({ id, heading, blocks }) => (
        <section key={id} data-section={id}>
          <h2>{heading}</h2>
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a block has nothing but its place
            <Part key={index} block={block} isOnly={blocks.length === 1} />
          ))}
        </section>
      ))}
    </article>
  )
})

interface PartProps {
  readonly block: Block
  readonly isOnly: boolean
}

function Part({ block, isOnly }: PartProps) {
  if (block.kind === 'drawing') return <Drawing block={block} isOnly={isOnly} />
  if (block.kind !== 'table') return <Html tag="div" html={blockHtml(block)} />
  return (
    <table>
      <thead>
        <Html tag="tr" html={columnsHtml(block.columns)} />
      </thead>
      <tbody>
        {block.rows.map((cells, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is what its cells say -- they are set anew where they differ
          <Html key={index} tag="tr" html={cellsHtml(cells)} />
        ))}
      </tbody>
    </table>
  )
}

interface HtmlProps {
  readonly tag: 'div' | 'tr'
  readonly html: string
}

/** A part that has not changed is not touched. */
const Html = memo(function Html({ tag: Tag, html }: HtmlProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own HTML, every typed letter escaped -- it is that of the file
  return <Tag dangerouslySetInnerHTML={{ __html: html }} />
})

const nothing = () => {}

interface DrawingProps {
  readonly block: Extract<Block, { kind: 'drawing' }>
  /** One drawing alone is named by the heading. */
  readonly isOnly: boolean
}

function Drawing({ block, isOnly }: DrawingProps) {
  const { diagrams } = usePostmortem()
  const { chart, name } = block
  const marks = useMemo(() => marksOf(chart), [chart])
  return (
    <figure className={styles.drawing}>
      {!isOnly && <figcaption>{name}</figcaption>}
      <div role="region" aria-label={name} tabIndex={0}>
        <LiveDrawing chart={chart} marks={marks} onMarked={nothing} notDrawn={diagrams.notDrawn} />
      </div>
      <ChartText chart={chart} words={diagrams} />
    </figure>
  )
}
