'use client'

import { useRef } from 'react'
import { useCopy } from '@/components/site/use-copy'
import type { HandsOnWords } from '@/i18n/hands-on-words'
import styles from './HandsOn.module.css'

interface CopyBlockProps {
  readonly text: string
  /** What the commands do, for whoever hears the button. */
  readonly name: string
  readonly words: Pick<HandsOnWords['commands'], 'copy' | 'copied' | 'refused'>
}

/** Commands with a button that copies them; where the clipboard refuses they are selected. */
export function CopyBlock({ text, name, words }: CopyBlockProps) {
  const code = useRef<HTMLElement>(null)
  const { said, copy } = useCopy(words.refused)
  const copyAll = async () => {
    if (await copy(text, words.copied)) return
    if (code.current) getSelection()?.selectAllChildren(code.current)
  }
  return (
    <div className={styles.block}>
      <pre tabIndex={0} role="region" aria-label={name}>
        <code ref={code} lang="en">
          {text}
        </code>
      </pre>
      <p className={styles.copy} data-needs-script>
        <button type="button" aria-label={`${words.copy}: ${name}`} onClick={() => void copyAll()}>
          {words.copy}
        </button>
        <span aria-live="polite">{said}</span>
      </p>
    </div>
  )
}
