'use client'

import { useState } from 'react'
import { Inline } from '@/components/site/Inline'
import type { PresentWords } from '@/i18n/workshop-words'
import { fill } from '@/machines/diagram/labels'
import type { DriveLink } from './drive-room'
import styles from './Present.module.css'

interface HandOverProps {
  readonly words: PresentWords['handOver']
  readonly handOver: DriveLink['handOver']
}

/** A code for whoever goes on. */
export function HandOver({ words, handOver }: HandOverProps) {
  const [said, say] = useState('')
  const make = async () => {
    const code = await handOver()
    say(code ? fill(words.made, { code: code.replace(/.{4}(?=.)/g, '$& ') }) : words.failed)
  }
  return (
    <section aria-labelledby="hand-over" data-hand-over>
      <h2 id="hand-over">{words.heading}</h2>
      <p data-muted>
        <Inline text={words.text} />
      </p>
      <p className={styles.row}>
        <button type="button" onClick={() => void make()}>
          {words.button}
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  )
}
