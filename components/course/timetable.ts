import { beatWords } from '@/i18n/beat-words'
import type { Locale } from '@/i18n/locales'
import { notesOf, type SpeakerNote } from '@/i18n/notes'
import type { Agenda, Stop } from '@/machines/course/agendas'
import { type LessonSlug, lessonNamed } from '@/machines/lessons'
import { questionAt } from '@/machines/predict/questions'

/** A beat as an agenda lists it. */
export interface Slot {
  readonly beat: string
  readonly title: string
  /** Seconds from the beginning of the agenda. */
  readonly start: number
  readonly note: SpeakerNote
  /** The lesson's own page asks before this beat. */
  readonly isAsked: boolean
}

export interface Part {
  readonly lesson: LessonSlug
  readonly slots: readonly Slot[]
  readonly seconds: number
}

export interface Timetable {
  readonly parts: readonly Part[]
  readonly seconds: number
}

/** When each beat of an agenda begins: its notes say how long each of them takes. */
export function timetableOf(locale: Locale, { stops }: Agenda): Timetable {
  const parts: Part[] = []
  let start = 0
  for (const stop of stops) {
    const slots: Slot[] = []
    const begin = start
    for (const beat of beatsOf(stop)) {
      const note = notesOf(locale, stop.lesson, beat)
      const { title } = beatWords(locale, stop.lesson, beat)
      slots.push({ beat, title, start, note, isAsked: questionAt(stop.lesson, beat) !== null })
      start += note.seconds
    }
    parts.push({ lesson: stop.lesson, slots, seconds: start - begin })
  }
  return { parts, seconds: start }
}

/** Minutes and seconds: `9:05`. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

function beatsOf({ lesson, beats }: Stop): readonly string[] {
  return beats === 'all' ? (lessonNamed(lesson)?.story.beats ?? []).map(({ slug }) => slug) : beats
}
