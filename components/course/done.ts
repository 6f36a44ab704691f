import type { OptionId } from '@/machines/predict/answers'
import { beliefBehind } from '@/machines/predict/beliefs'
import type { Progress } from '@/machines/predict/progress'
import type { ToDo } from '@/machines/predict/progress-link'
import type { QuestionId } from '@/machines/predict/questions'

/** A lesson with all there is to do in it. */
export interface LessonToDo {
  readonly slug: string
  readonly title: string
  readonly beats: readonly { readonly slug: string; readonly title: string }[]
  readonly questions: readonly {
    readonly id: QuestionId
    readonly options: readonly OptionId[]
    readonly text: string
  }[]
}

export interface LessonDone {
  readonly beats: readonly {
    readonly slug: string
    readonly title: string
    readonly isSeen: boolean
  }[]
  readonly questions: readonly {
    readonly id: QuestionId
    readonly text: string
    /** Null while it is not answered. */
    readonly isRight: boolean | null
  }[]
}

/** What of a lesson is done. */
export function doneIn({ slug, beats, questions }: LessonToDo, progress: Progress): LessonDone {
  return {
    beats: beats.map((beat) => ({
      ...beat,
      isSeen: progress.beats.includes(`${slug}/${beat.slug}`),
    })),
    questions: questions.map(({ id, text, options }) => {
      const option = options.find((one) => one === progress.answers[id])
      return { id, text, isRight: option ? beliefBehind(id, option) === null : null }
    }),
  }
}

export function toDoIn(lessons: readonly LessonToDo[]): ToDo {
  return {
    beats: lessons.flatMap(({ slug, beats }) => beats.map((beat) => `${slug}/${beat.slug}`)),
    questions: lessons.flatMap(({ questions }) =>
      questions.map(({ id, options }) => ({ id, options })),
    ),
  }
}
