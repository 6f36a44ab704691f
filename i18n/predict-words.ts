import type { OptionId } from '@/machines/predict/answers'
import type { Misconception } from '@/machines/predict/misconceptions'
import type { QuestionId } from '@/machines/predict/questions'

/**
 * What is asked before a beat shows it. These words go to the browser, so none is a function; `fill`
 * fills in `{name}`.
 */
export interface PredictWords {
  /** Name of the region. */
  readonly name: string
  /** Before each question, in the same line. */
  readonly before: string
  /** The button that opens a question where there is little room. */
  readonly invite: string
  readonly questions: Readonly<Record<QuestionId, string>>
  /** Short: they stand on buttons, several in a row. */
  readonly options: Readonly<Record<OptionId, string>>
  readonly right: string
  /** {belief} */
  readonly wrong: string
  /** `name`: the belief in a few words. `text`: why it does not hold; one or two sentences. */
  readonly misconceptions: Readonly<
    Record<Misconception, { readonly name: string; readonly text: string }>
  >
  /** {answer}: what the reader has chosen. */
  readonly chosen: string
  readonly again: string
  /** {right} {answered} */
  readonly score: string
  readonly turnOff: string
  readonly turnOn: string
  readonly off: string
}
