import { type LessonOf, type LessonSlug, lessonNamed, lessons } from '@/machines/lessons'

type Asking = {
  readonly [S in LessonSlug]: LessonOf<S>['questions'][number] & { readonly lesson: S }
}
export type Question = Asking[LessonSlug]
export type QuestionId = Question['id']

/** What the lessons ask, in the order of the lessons and their beats. */
export const questions: readonly Question[] = lessons.flatMap(
  ({ slug, questions: asked }) => asked.map((one) => ({ ...one, lesson: slug }) as Question), // slug and question are of one row
)

/** The question with this id, from storage or a link. */
export function questionNamed(id: string): Question | undefined {
  return questions.find((one) => one.id === id)
}

/** Whether a word from storage names a question. */
export function isQuestionId(text: string): text is QuestionId {
  return questionNamed(text) !== undefined
}

/** What to ask at a beat: the question that the next beat of the lesson answers. */
export function questionBefore(lesson: string, beat: string): Question | null {
  const beats = lessonNamed(lesson)?.story.beats ?? []
  const next = beats[beats.findIndex(({ slug }) => slug === beat) + 1]
  return beats.some(({ slug }) => slug === beat) && next ? questionAt(lesson, next.slug) : null
}

/** The question that arriving at a beat answers. */
export function questionAt(lesson: string, beat: string): Question | null {
  return questions.find((one) => one.lesson === lesson && one.beat === beat) ?? null
}
