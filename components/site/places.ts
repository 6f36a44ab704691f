import { dictionary } from '@/i18n/dictionary'
import { type Locale, locales } from '@/i18n/locales'
import { lessons } from '@/machines/lessons'

/** A beat in one language. */
export interface BeatPlace {
  readonly locale: Locale
  readonly lesson: string
  readonly beat: string
}

/** A lesson at one of its beats. `beat` is null at the lesson's own address, which shows the first. */
export interface LessonPlace {
  readonly locale: Locale
  readonly lesson: string
  readonly beat: string | null
}

/** Every beat of every lesson in every language. */
export const beatPlaces: readonly BeatPlace[] = locales.flatMap((locale) =>
  lessons.flatMap(({ slug, story }) =>
    story.beats.map((beat) => ({ locale, lesson: slug, beat: beat.slug })),
  ),
)

/** What a link to the beat is called; null where there is no such beat. */
export function beatTitle({ locale, lesson, beat }: BeatPlace): string | null {
  const found = lessons.find(({ slug }) => slug === lesson)
  if (!found) return null
  const { title, beats } = dictionary(locale).lessons[found.slug]
  const told: Readonly<Record<string, { readonly title: string }>> = beats
  const shown = Object.hasOwn(told, beat) ? told[beat] : undefined
  return shown ? `${shown.title} — ${title}` : null
}
