import { type Column, columns, filled, leading, linesOf } from '@/components/player/reserve'
import type { Locale } from '@/i18n/locales'
import type { PredictWords } from '@/i18n/predict-words'
import { fill } from '@/machines/diagram/labels'
import type { OptionId } from '@/machines/predict/answers'
import { beliefBehind } from '@/machines/predict/beliefs'
import type { QuestionId } from '@/machines/predict/questions'

/** Sizes of Question.module.css, in rem. */
const type = 0.9375
const padding = 0.75
const border = 0.0625
const gap = 0.5
const button = { height: 2.25, padding: 0.75 } as const
/** For the faces of other systems. */
const spare = 0.5
/** The button that puts the question away stands at its right. */
const turnOff = 2
/** On a phone a line invites, and the question opens over what stands below. */
const invitation = 2.75

/** The rem a question takes in each column: with its answers to choose from, or with what is said of one. */
export function questionRoom(
  locale: Locale,
  words: PredictWords,
  id: QuestionId,
  options: readonly OptionId[],
): Readonly<Record<Column, number>> {
  const room = (column: Column) => {
    const width = columns[column].width - 2 * (padding + border)
    const block = (text: string) =>
      linesOf(text, ((width - turnOff) * filled[locale]) / type) * type * leading[locale]
    const rows = rowsOf(
      options.map((option) => buttonWidth(words.options[option])),
      width,
    )
    const asking = block(`${words.before} ${words.questions[id]}`) + rows * (button.height + gap)
    const answered = options.map((option) => block(said(words, id, option)))
    const body = Math.max(asking, ...answered)
    return Math.ceil((2 * (padding + border) + body + spare) * 10) / 10
  }
  return { narrow: invitation, middle: room('middle'), wide: room('wide') }
}

function said(words: PredictWords, id: QuestionId, option: OptionId): string {
  const belief = beliefBehind(id, option)
  const { name, text } = belief ? words.misconceptions[belief] : { name: '', text: words.right }
  const chosen = fill(words.chosen, { answer: words.options[option] })
  const score = fill(words.score, { right: 10, answered: 10 })
  return [chosen, belief ? words.wrong : '', name, text, words.again, score].join(' ')
}

function buttonWidth(text: string): number {
  // Short words run wider than text does, and a row more is better than one too few.
  const ems = [...text].reduce((sum, character) => sum + (character > '\u2fff' ? 1 : 0.6), 0)
  return ems * type + 2 * (button.padding + border)
}

/** Buttons of these widths in rows, as a wrapping flex box sets them. */
function rowsOf(widths: readonly number[], width: number): number {
  let rows = 1
  let used = 0
  for (const one of widths) {
    const next = used === 0 ? one : used + gap + one
    if (next > width && used > 0) {
      rows += 1
      used = one
    } else used = next
  }
  return rows
}
