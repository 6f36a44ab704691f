'use client'

import { memo, useState } from 'react'
import type { PlayerWords } from '@/i18n/player-words'
import styles from './Panels.module.css'

interface CopyBarProps {
  readonly words: PlayerWords
  readonly address: string
  readonly markdown: () => string
}

/** Link and Markdown of this beat. What the clipboard refuses is shown, to be copied by hand. */
export const CopyBar = memo(function CopyBar({ words, address, markdown }: CopyBarProps) {
  const [said, say] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setRefused(null)
      say(done)
    } catch {
      say(words.refused.text)
      setRefused(text)
    }
  }
  return (
    <div className={styles.copy} data-needs-script>
      <button type="button" onClick={() => void copy(address, words.copied.link)}>
        {words.controls.copyLink}
      </button>
      <button type="button" onClick={() => void copy(markdown(), words.copied.markdown)}>
        {words.controls.copyMarkdown}
      </button>
      <span aria-live="polite">{said}</span>
      {refused !== null && (
        <textarea
          ref={(element) => element?.select()}
          readOnly
          value={refused}
          aria-label={words.refused.title}
          rows={6}
        />
      )}
    </div>
  )
})
