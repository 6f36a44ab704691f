import { fill } from '@/machines/diagram/labels'
import type { Flip } from './flips'
import { knownLater } from './plan-changes'

/** How a value is called that has none, that nobody knows yet, and that stays hidden: {letter}. */
export interface ValueWords {
  readonly none: string
  readonly later: string
  readonly hidden: string
}

/** A label is read at a glance; a value may be a whole policy. */
const longest = 40

/** How the values of one attribute are shown: as letters, or as they are where they may be. */
export function valueNamer(
  { values }: Pick<Flip, 'values'>,
  isShown: boolean,
  words: ValueWords,
): (letter: string | null) => string {
  return (letter) => {
    if (letter === null) return words.none
    if (letter === knownLater) return words.later
    const value = isShown ? values?.[letter] : undefined
    if (value === undefined) return fill(words.hidden, { letter })
    return shownValue(value)
  }
}

/** A value as it is shown: a text without its quotes, and the beginning of what is long. */
export function shownValue(value: string): string {
  const text = value.replace(/^"(.*)"$/s, '$1')
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
