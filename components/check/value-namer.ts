import type { CheckWords } from '@/i18n/check-words'
import type { AnsweredFlip } from '@/machines/check/answer'
import { fill } from '@/machines/diagram/labels'

/** A label is read at a glance; a value may be a whole policy. */
const longest = 40

/** How the values of one attribute are shown: as letters in the order met, or as they are. */
export function valueNamer(
  { steps }: AnsweredFlip,
  isShown: boolean,
  words: Pick<CheckWords['plans'], 'none' | 'hidden'>,
): (value: string | null) => string {
  const values = [...new Set(steps.flatMap(({ from, to }) => [from, to]))].filter(
    (value) => value !== null,
  )
  return (value) => {
    if (value === null) return words.none
    if (!isShown) return fill(words.hidden, { letter: letter(values.indexOf(value)) })
    const text = value.replace(/^"(.*)"$/s, '$1')
    return text.length > longest ? `${text.slice(0, longest)}…` : text
  }
}

/** A to Z, then A2 and so on. */
function letter(index: number): string {
  const name = String.fromCharCode(65 + (index % 26))
  return index < 26 ? name : `${name}${Math.floor(index / 26) + 1}`
}
