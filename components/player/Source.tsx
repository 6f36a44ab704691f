'use client'

import { useCallback, useRef } from 'react'
import { useCopy } from '@/components/site/use-copy'
import { fill } from '@/machines/diagram/labels'
import type { Frame } from '@/machines/story/frames'
import { CodeLines } from './CodeLines'
import { useLesson } from './lesson-context'
import { noMarks } from './line-marks'
import panel from './Panels.module.css'
import styles from './Work.module.css'

/** The lesson's machine as it runs here, with the current state and the transition just taken marked. */
export function Source({ frame }: { readonly frame: Frame }) {
  const { words, source } = useLesson()
  const { said, copy } = useCopy(words.refused.text)
  const text = useRef<HTMLDivElement>(null)
  const marks = useCallback(() => source.at[frame.index] ?? noMarks, [source, frame])
  const copyAll = async () => {
    const code = text.current?.querySelector('code')?.textContent ?? ''
    if (await copy(code, words.copied.source)) return
    getSelection()?.selectAllChildren(text.current ?? document.body)
  }
  return (
    <>
      <p className={panel.note}>{fill(words.source.intro, { file: source.path })}</p>
      <p className={styles.legend}>
        <span data-mark="soft">{words.source.state}</span>
        <span data-mark="strong">{words.source.transition}</span>
        <button type="button" data-needs-script onClick={() => void copyAll()}>
          {words.source.copy}
        </button>
        <span aria-live="polite">{said}</span>
      </p>
      <div ref={text}>
        <CodeLines path={source.path} marks={marks} label={words.source.heading} />
      </div>
    </>
  )
}
