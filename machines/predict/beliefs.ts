import type { OptionId } from './answers'
import type { Beliefs } from './asked'
import type { Misconception } from './misconceptions'
import { type QuestionId, questionNamed } from './questions'

/** The belief behind an answer; null for the right one. */
export function beliefBehind(question: QuestionId, option: OptionId): Misconception | null {
  return beliefsAbout(question)[option] ?? null
}

/** Every wrong answer that a belief is known of. */
export function beliefsAbout(question: QuestionId): Beliefs {
  return questionNamed(question)?.beliefs ?? {}
}
