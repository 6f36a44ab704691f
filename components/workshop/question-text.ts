import type { Locale } from '@/i18n/locales'

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

/**
 * The words of a question by its id; null for one that the presenter asks aloud, whose options are
 * letters. The one place where a catalogue of questions is plugged in.
 */
export async function questionText(_locale: Locale, _id: string): Promise<QuestionText | null> {
  return null
}

/** The questions that belong to a beat. */
export function questionsAt(_lesson: string, _beat: string): readonly QuestionHere[] {
  return []
}

const letters = ['A', 'B', 'C', 'D'] as const

/** A question asked aloud, with so many options. */
export function spokenQuestion(count: 2 | 3 | 4, now: number): QuestionHere {
  return { id: `spoken-${now}`, options: letters.slice(0, count) }
}
