'use client'

import type { ReactNode } from 'react'
import { fill } from '@/machines/diagram/labels'
import styles from './Knobs.module.css'
import { useLab } from './lab-context'

interface FoldProps {
  readonly title: string
  /** How many of the choices inside are not the usual ones. */
  readonly changed: number
  readonly children: ReactNode
}

/** Choices that most readers never touch. What was changed in there shows from outside. */
export function Fold({ title, changed, children }: FoldProps) {
  const { words } = useLab()
  return (
    <details className={styles.fold}>
      <summary>
        {title}
        {changed > 0 && (
          <span className={styles.changed}>{fill(words.knobs.changed, { count: changed })}</span>
        )}
      </summary>
      <div>{children}</div>
    </details>
  )
}
