import { Fragment } from 'react'
import type { Excerpt, ExcerptLine } from '@/machines/check/excerpt'
import { fill } from '@/machines/diagram/labels'
import styles from './Answer.module.css'
import { useCheck } from './check-context'

/** Lines of a file by their numbers; the marked ones carry a bar too, so that colour is not alone. */
export function ExcerptLines({ excerpt: { path, runs } }: { readonly excerpt: Excerpt }) {
  const { words } = useCheck()
  return (
    <pre
      className={styles.excerpt}
      tabIndex={0}
      role="region"
      aria-label={fill(words.findings.excerpt, { path })}
    >
      <code lang="en">
        {runs.map((run, index) => (
          <Fragment key={run[0]?.number}>
            {index > 0 && <span className={styles.gap}>{'⋯\n'}</span>}
            {run.map(lineOf)}
          </Fragment>
        ))}
      </code>
    </pre>
  )
}

function lineOf({ number, text, isMarked }: ExcerptLine) {
  const Line = isMarked ? 'mark' : 'span'
  return <Line key={number} data-line={number}>{`${text}\n`}</Line>
}
