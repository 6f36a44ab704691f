import { memo } from 'react'
import styles from './DiagramFigure.module.css'
import type { DiagramWords } from './diagram-words'

const marks = ['current', 'visited', 'ahead', 'taken', 'aws'] as const

/** What the looks in a drawing mean. */
export const Legend = memo(function Legend({ words }: { readonly words: DiagramWords }) {
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {marks.map((mark) => (
        <li key={mark} data-mark={mark}>
          {words.marks[mark]}
        </li>
      ))}
    </ul>
  )
})
