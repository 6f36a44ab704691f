'use client'

import { memo, useLayoutEffect, useRef, useState } from 'react'
import { codeHtml } from '#code'
import { type LineMark, type LineMarks, markOf } from './line-marks'
import type { SourcePath } from './source-text'
import styles from './Work.module.css'

interface CodeLinesProps {
  readonly path: SourcePath
  /** The lines to mark, found in the text; must not change from render to render. */
  readonly marks: (text: string) => LineMarks
  readonly label: string
}

/**
 * A source file with marked lines. The server writes it into the HTML; the browser keeps that text
 * for ever and moves the marks only. React must never render its inside again.
 */
export const CodeLines = memo(function CodeLines({ path, marks, label }: CodeLinesProps) {
  const code = useRef<HTMLElement>(null)
  const [first] = useState(() => codeHtml(path, marks))
  const lines = useRef<readonly Line[]>([])
  useLayoutEffect(() => {
    if (!code.current) return
    if (lines.current.length === 0) lines.current = linesOf(code.current)
    const found = marks(code.current.textContent)
    for (const [index, line] of lines.current.entries()) {
      const mark = markOf(index + 1, found)
      if (line.mark === mark) continue
      if (mark) line.element.setAttribute('data-mark', mark)
      else line.element.removeAttribute('data-mark')
      line.mark = mark
    }
  }, [marks])
  return (
    <pre className={styles.code} tabIndex={0} role="region" aria-label={label}>
      <code
        ref={code}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: highlighted at build from a file of this repository -- no visitor's text
        dangerouslySetInnerHTML={{ __html: first }}
      />
    </pre>
  )
})

interface Line {
  readonly element: Element
  mark: LineMark | null
}

function linesOf(code: HTMLElement): readonly Line[] {
  return [...code.children].map((element) => {
    const mark = element.getAttribute('data-mark')
    return { element, mark: mark === 'soft' || mark === 'strong' ? mark : null }
  })
}
