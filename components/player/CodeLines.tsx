import { memo } from 'react'
import type { LineRange } from '@/machines/story/source-lines'
import styles from './Work.module.css'

interface CodeLinesProps {
  readonly lines: readonly string[]
  /** Lines at work, and how strongly. */
  readonly marked: readonly LineRange[]
  readonly strong?: readonly LineRange[]
  readonly label: string
}

/** Source text with marked lines. */
export const CodeLines = memo(function CodeLines({
  lines,
  marked,
  strong = [],
  label,
}: CodeLinesProps) {
  return (
    <pre className={styles.code} tabIndex={0} role="region" aria-label={label}>
      <code>
        {lines.map((html, index) => (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: a line of a source file is its number -- lines never move
            key={index}
            html={html}
            mark={
              within(index + 1, strong) ? 'strong' : within(index + 1, marked) ? 'soft' : 'none'
            }
          />
        ))}
      </code>
    </pre>
  )
})

const Line = memo(function Line({
  html,
  mark,
}: {
  readonly html: string
  readonly mark: 'none' | 'soft' | 'strong'
}) {
  return (
    <span
      className={styles.line}
      data-mark={mark}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: highlighted at build from a file of this repository -- no visitor's text
      dangerouslySetInnerHTML={{ __html: html || ' ' }}
    />
  )
})

function within(line: number, ranges: readonly LineRange[]): boolean {
  return ranges.some(({ first, last }) => line >= first && line <= last)
}
