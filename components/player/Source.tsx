'use client'

import { useState } from 'react'
import { fill } from '@/machines/diagram/labels'
import type { Frame } from '@/machines/story/frames'
import { CodeLines } from './CodeLines'
import { plainLines } from './code-text'
import { useLesson } from './lesson-context'
import panel from './Panels.module.css'
import styles from './Work.module.css'

/** The lesson's machine as it runs here, with the current state and the transition just taken marked. */
export function Source({ frame }: { readonly frame: Frame }) {
  const { words, source } = useLesson()
  const [said, say] = useState('')
  const at = source.at[frame.index]
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${plainLines(source.file).join('\n')}\n`)
      say(words.copied.source)
    } catch {
      say(words.refused.text)
    }
  }
  return (
    <>
      <p className={panel.note}>{fill(words.source.intro, { file: source.file.path })}</p>
      <p className={styles.legend}>
        <span data-mark="soft">{words.source.state}</span>
        <span data-mark="strong">{words.source.transition}</span>
        <button type="button" data-needs-script onClick={() => void copy()}>
          {words.source.copy}
        </button>
        <span aria-live="polite">{said}</span>
      </p>
      <CodeLines
        lines={source.file.lines}
        marked={at?.state ?? []}
        strong={at?.transition ?? []}
        label={words.source.heading}
      />
    </>
  )
}
