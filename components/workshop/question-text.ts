import { predictWords } from '@/components/predict/predict-words'
import type { Locale } from '@/i18n/locales'
import { isQuestionId } from '@/machines/predict/misconceptions'

/** What a question and its options say. */
export interface QuestionText {
  readonly text: string
  readonly options: Readonly<Record<string, string>>
}

/** A question that can be put to a room at a beat. */
export interface QuestionHere {
  readonly id: string
  readonly options: readonly string[]
}

/** The words of a question by its id; null for one that the presenter asks aloud, whose options are letters. */
export async function questionText(locale: Locale, id: string): Promise<QuestionText | null> {
  if (!isQuestionId(id)) return null
  const words = await predictWords[locale]()
  return { text: words.questions[id], options: words.options }
}

/** The question that belongs to a beat: the next beat answers it. The machines find its options. */
export async function questionsAt(lesson: string, beat: string): Promise<readonly QuestionHere[]> {
  const [{ questionBefore }, { optionsOf }] = await Promise.all([
    import('@/machines/predict/questions'),
    import('@/machines/predict/options'),
  ])
  const question = questionBefore(lesson, beat)
  return question ? [{ id: question.id, options: optionsOf(question) }] : []
}

const letters = ['A', 'B', 'C', 'D'] as const

/** A question asked aloud, with so many options. */
export function spokenQuestion(count: 2 | 3 | 4, now: number): QuestionHere {
  return { id: `spoken-${now}`, options: letters.slice(0, count) }
}
