import { predictWords } from '@/components/predict/predict-words'
import type { Locale } from '@/i18n/locales'
import { beliefsAbout } from '@/machines/predict/beliefs'
import { isQuestionId } from '@/machines/predict/questions'
import type { QuestionHere } from './present-props'

/** What a question and its options say. */
export interface QuestionText {
  readonly text: string
  readonly options: Readonly<Record<string, string>>
  /** What is behind each wrong answer; the right one has none. */
  readonly beliefs: Readonly<Record<string, Belief>>
  /** {belief} */
  readonly wrong: string
}

export interface Belief {
  readonly name: string
  readonly text: string
}

/** The words of a question by its id; null for one that the presenter asks aloud, whose options are letters. */
export async function questionText(locale: Locale, id: string): Promise<QuestionText | null> {
  if (!isQuestionId(id)) return null
  const words = await predictWords[locale]()
  const beliefs = Object.entries(beliefsAbout(id)).map(
    ([option, belief]) => [option, words.misconceptions[belief]] as const,
  )
  return {
    text: words.questions[id],
    options: words.options,
    beliefs: Object.fromEntries(beliefs),
    wrong: words.wrong,
  }
}

const letters = ['A', 'B', 'C', 'D'] as const

/** A question asked aloud, with so many options. */
export function spokenQuestion(count: 2 | 3 | 4, now: number): QuestionHere {
  return { id: `spoken-${now}`, options: letters.slice(0, count) }
}
