import type { ReactNode } from 'react'
import { Inline } from './Inline'
import styles from './ToolHead.module.css'

interface ToolHeadProps {
  readonly title: string
  /** What the tool is for; inline code stands in `backticks`. */
  readonly lead: string
  /** Whether it is printed with the page. */
  readonly isOnPaper?: boolean
  readonly children: ReactNode
}

/** The head of a page that is a tool. */
export function ToolHead({ title, lead, isOnPaper = true, children }: ToolHeadProps) {
  return (
    <div className={styles.head} data-on-paper={isOnPaper}>
      <h1>{title}</h1>
      <p>
        <Inline text={lead} />
      </p>
      {children}
    </div>
  )
}
