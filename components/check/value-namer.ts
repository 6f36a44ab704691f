import type { CheckWords } from '@/i18n/check-words'
import type { Flip } from '@/machines/check/flips'
import { knownLater } from '@/machines/check/plan-changes'
import { fill } from '@/machines/diagram/labels'

/** A label is read at a glance; a value may be a whole policy. */
const longest = 40

/** How the values of one attribute are shown: as letters, or as they are where they may be. */
export function valueNamer(
  { values }: Flip,
  isShown: boolean,
  words: Pick<CheckWords['plans'], 'none' | 'later' | 'hidden'>,
): (letter: string | null) => string {
  return (letter) => {
    if (letter === null) return words.none
    if (letter === knownLater) return words.later
    const value = isShown ? values?.[letter] : undefined
    if (value === undefined) return fill(words.hidden, { letter })
    const text = value.replace(/^"(.*)"$/s, '$1')
    return text.length > longest ? `${text.slice(0, longest)}…` : text
  }
}
