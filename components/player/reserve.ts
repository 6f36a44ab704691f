import { plainText } from '@/i18n/lesson-words'
import type { Locale } from '@/i18n/locales'
import type { StepWords } from '@/i18n/player-words'
import type { Frame } from '@/machines/story/frames'
import type { Asked, StepText } from './props'
import type { Run } from './run'

/** A phone of 390 px, and the columns beside the diagrams in Player.module.css. Sizes in rem. */
export const columns = {
  narrow: { width: 22.375, title: 1.65 },
  middle: { width: 30, title: 2 },
  wide: { width: 34, title: 2 },
} as const
export type Column = keyof typeof columns

/** Sizes of tokens.css, in rem. */
const body = 1.0625
const small = 0.8125
const gap = 0.75
export const leading = { en: 1.6, ja: 1.8 } as const
/** How much of a line is text: Japanese is broken between phrases. */
export const filled = { en: 1, ja: 0.93 } as const
const tightLeading = { en: 1.2, ja: 1.35 } as const

/** The height in rem that every beat of a lesson gets, so that nothing below it moves: the longest's. */
export function reservedHeight(
  { frames }: Run,
  text: StepText,
  words: StepWords,
  locale: Locale,
  column: Column,
  asked?: Asked,
): number {
  const heights = frames.map((frame) => {
    const room = asked?.[frame.beat.slug]?.room[column]
    return beatHeight(frame, text, words, locale, column) + (room ? gap + room : 0)
  })
  return Math.ceil(Math.max(...heights) * 10) / 10
}

function beatHeight(
  { beat, rules }: Frame,
  text: StepText,
  words: StepWords,
  locale: Locale,
  column: Column,
): number {
  const { width, title } = columns[column]
  const told = text.beats[beat.slug]
  if (!told) return 0
  const paragraphs = told.text.map((paragraph) => plainText([paragraph as string]))
  const block = (content: string, size: number, lead: number) =>
    linesOf(content, (width * filled[locale]) / size) * size * lead
  return (
    block(told.title, title, tightLeading[locale]) +
    paragraphs.reduce((sum, one) => sum + gap + block(one, body, leading[locale]), 0) +
    rules.reduce(
      (sum, rule) =>
        sum +
        gap +
        0.625 +
        block(`${rule} ${words.ruleFired}${words.rules[rule]}`, small, leading[locale]),
      0,
    )
  )
}

/** Lines a text takes where `width` of its own em fit into one; a little too many rather than too few. */
export function linesOf(text: string, width: number): number {
  const ems = [...text].reduce((sum, character) => sum + (character > '\u2fff' ? 1 : 0.53), 0)
  return Math.ceil(ems / width)
}
