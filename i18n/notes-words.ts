import type { BeatSlug, LessonSlug } from '@/machines/lessons'

/** What whoever runs a room says and does at one beat. Short: it is read while people wait. */
export interface NoteWords {
  /** To the room, before or at the beat. */
  readonly ask: string
  /** What people usually answer. */
  readonly usual: string
  /** What to show while one talks. */
  readonly point: string
}

/** A note for every beat of a lesson; a missing one does not compile. */
export type LessonNotes<S extends LessonSlug> = Readonly<Record<BeatSlug<S>, NoteWords>>
export type AllNotes = { readonly [S in LessonSlug]: LessonNotes<S> }

/** Seconds each beat takes in a room, its question and the answers included. */
export type AllSeconds = { readonly [S in LessonSlug]: Readonly<Record<BeatSlug<S>, number>> }
