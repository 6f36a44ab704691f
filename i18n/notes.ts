import type { LessonSlug } from '@/machines/lessons'
import { notes as en } from './en/notes'
import { notes as ja } from './ja/notes'
import type { Locale } from './locales'
import { notesSeconds } from './notes-seconds'
import type { AllNotes, NoteWords } from './notes-words'

/** For whoever runs a room; in no page that a reader of a lesson loads. */
const allNotes = { en, ja } as const satisfies Record<Locale, AllNotes>

export interface SpeakerNote extends NoteWords {
  readonly seconds: number
}

/** What to say and do at a beat. Throws where a story has no such beat. */
export function notesOf(locale: Locale, lesson: LessonSlug, beat: string): SpeakerNote {
  const notes: Readonly<Record<string, NoteWords>> = allNotes[locale][lesson]
  const seconds: Readonly<Record<string, number>> = notesSeconds[lesson]
  const note = notes[beat]
  const length = seconds[beat]
  if (!note || length === undefined)
    throw new Error(`The beat '${beat}' of '${lesson}' has no speaker note in '${locale}'.`)
  return { ...note, seconds: length }
}
