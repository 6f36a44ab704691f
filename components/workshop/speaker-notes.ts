import type { Locale } from '@/i18n/locales'
import type { SpeakerNote } from '@/i18n/notes'
import { isLessonSlug } from '@/machines/lessons'

/** What whoever presents a beat may want to say or be asked. No page of a reader loads it. */
export async function notesOf(
  locale: Locale,
  lesson: string,
  beat: string,
): Promise<SpeakerNote | null> {
  if (!isLessonSlug(lesson)) return null
  const { notesOf: note } = await import('@/i18n/notes')
  return note(locale, lesson, beat)
}
