import type { LessonSlug } from '@/machines/lessons'
import { dictionary } from './dictionary'
import type { plainText } from './lesson-words'
import type { Locale } from './locales'

/** What is said of one beat, once nobody asks any more which lesson's words these are. */
export interface ToldBeat {
  readonly title: string
  readonly text: Parameters<typeof plainText>[0]
}

/** The words of a beat. Throws where a story has a beat that nobody has written about. */
export function beatWords(locale: Locale, lesson: LessonSlug, beat: string): ToldBeat {
  const beats: Readonly<Record<string, ToldBeat>> = dictionary(locale).lessons[lesson].beats
  const words = beats[beat]
  if (!words) throw new Error(`The beat '${beat}' of '${lesson}' has no words in '${locale}'.`)
  return words
}
