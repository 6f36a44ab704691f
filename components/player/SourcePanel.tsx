'use client'

import { memo, useState } from 'react'
import type { PlayerWords } from '@/i18n/player-words'
import { fill } from '@/machines/diagram/labels'
import { CodeLines } from './CodeLines'
import { plainLines } from './code-text'
import styles from './Panels.module.css'
import type { MachineSource } from './props'

interface SourcePanelProps {
  readonly index: number
  readonly source: MachineSource
  readonly words: PlayerWords
}

/** The lesson's machine as it runs here, with the current state and the transition just taken marked. */
export const SourcePanel = memo(function SourcePanel({ index, source, words }: SourcePanelProps) {
  const [said, say] = useState('')
  const at = source.at[index]
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${plainLines(source.file).join('\n')}\n`)
      say(words.copied.source)
    } catch {
      say(words.refused.text)
    }
  }
  return (
    <details className={styles.panel}>
      <summary>{words.source.heading}</summary>
      <p className={styles.note}>{fill(words.source.intro, { file: source.file.path })}</p>
      <div className={styles.copy} data-needs-script>
        <button type="button" onClick={() => void copy()}>
          {words.source.copy}
        </button>
        <span aria-live="polite">{said}</span>
      </div>
      <CodeLines
        lines={source.file.lines}
        marked={at?.state ?? []}
        strong={at?.transition ?? []}
        label={words.source.heading}
      />
    </details>
  )
})
