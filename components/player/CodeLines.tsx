import { memo } from 'react'
import type { LineRange } from '@/machines/story/source-lines'
import styles from './Panels.module.css'

interface CodeLinesProps {
  readonly lines: readonly string[]
  /** Lines at work, and how strongly. */
  readonly marked: readonly LineRange[]
  readonly strong?: readonly LineRange[]
  readonly label: string
}

/** Source text with marked lines. */
export const CodeLines = memo(function CodeLines({ lines, marked, strong = [], label }: CodeLinesProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard -- WCAG 2.1.1
    <pre className={styles.code} tabIndex={0} role="region" aria-label={label}>
      <code>
        {lines.map((html, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of a source file is its number -- lines never move
          <Line key={index} html={html} mark={within(index + 1, strong) ? 'strong' : within(index + 1, marked) ? 'soft' : 'none'} />
        ))}
      </code>
    </pre>
  )
})

const Line = memo(function Line({ html, mark }: { readonly html: string; readonly mark: 'none' | 'soft' | 'strong' }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: highlighted at build from a file of this repository -- no visitor's text
  return <span className={styles.line} data-mark={mark} dangerouslySetInnerHTML={{ __html: html || ' ' }} />
})

function within(line: number, ranges: readonly LineRange[]): boolean {
  return ranges.some(({ first, last }) => line >= first && line <= last)
}
