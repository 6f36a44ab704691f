import type { StepProps, StepText } from '@/components/player/props'
import type { JoinWords, PresentWords, RoomCardWords } from '@/i18n/workshop-words'
import { lessons } from '@/machines/lessons'
import type { Place } from '@/machines/room/room'

/** What the presenter's view needs: every lesson's words, because it goes from one to the other. */
export interface PresentProps extends Pick<StepProps, 'locale' | 'labels'> {
  readonly words: PresentWords
  readonly room: RoomCardWords
  readonly join: JoinWords
  readonly steps: StepProps['words']
  readonly texts: readonly LessonTitles[]
  /** What can be put to the room at a beat, by `lesson/beat`. The machines find the options at build time. */
  readonly questions: Readonly<Record<string, QuestionHere>>
}

/** A question that can be put to a room. */
export interface QuestionHere {
  readonly id: string
  readonly options: readonly string[]
}

export interface LessonTitles {
  readonly slug: string
  readonly text: StepText
}

/** A beat among all beats of all lessons. */
export interface Stop extends Place {
  readonly title: string
}

/** All beats in the order of the lessons. */
export function stopsOf(texts: readonly LessonTitles[]): readonly Stop[] {
  return lessons.flatMap(({ slug, story }) => {
    const beats = texts.find((one) => one.slug === slug)?.text.beats ?? {}
    return story.beats.map(({ slug: beat }) => ({
      lesson: slug,
      beat,
      title: beats[beat]?.title ?? beat,
    }))
  })
}
