import { Fragment } from 'react'
import type { PlayerWords } from '@/i18n/player-words'
import type { Statement } from '@/machines/story/truths'
import styles from './Panels.module.css'
import { statementText } from './statement'

interface StatementLinesProps {
  readonly statement: Statement
  readonly words: PlayerWords['truths']
}

/** What an owner says, in a narrow cell: rules a line each, long names broken after an underscore. */
export function StatementLines({ statement, words }: StatementLinesProps) {
  if (typeof statement === 'string' || !statement?.some((item) => item.includes(' '))) {
    return statementText(statement, words)
  }
  return statement.map((item) => (
    <span key={item} className={styles.item}>
      {item.split(/(?<=_)/).map((part) => (
        <Fragment key={part}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </span>
  ))
}
