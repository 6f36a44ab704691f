import type { PlayerWords } from '@/i18n/player-words'
import type { Statement } from '@/machines/story/truths'

/** What an owner says about an attribute, in words. */
export function statementText(statement: Statement, words: PlayerWords['truths']): string {
  if (statement === null) return words.silent
  if (typeof statement !== 'string') return statement.length > 0 ? statement.join(', ') : words.none
  if (statement === 'enabled') return words.on
  return statement === 'disabled' ? words.off : statement
}
