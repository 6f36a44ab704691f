import type { Metadata } from 'next'
import { oembedPath, oembedType } from '@/components/player/address'
import { beatWords } from '@/i18n/beat-words'
import { dictionary } from '@/i18n/dictionary'
import { plainText } from '@/i18n/lesson-words'
import { lessons } from '@/machines/lessons'
import { absolute } from './address'
import { languagesOf, shortened, unfurled } from './page-metadata'
import { beatTitle, type LessonPlace } from './places'

/** The first beat has two addresses; the lesson's own is the canonical one. */
export function placeMetadata({ locale, lesson, beat }: LessonPlace): Metadata {
  const found = lessons.find(({ slug }) => slug === lesson)
  if (!found) return {}
  const words = dictionary(locale).lessons[found.slug]
  const first = found.story.beats[0].slug
  const path = beat === null || beat === first ? `${lesson}/` : `${lesson}/${beat}/`
  const shown = beat === null ? null : beatWords(locale, found.slug, beat)
  const name = beatTitle({ locale, lesson, beat: beat ?? first })
  const title = (shown && name) || `${words.title} — Perpetual Diff`
  const description = shown ? shortened(plainText(shown.text)) : words.description
  return {
    title: { absolute: title },
    description,
    alternates: {
      canonical: absolute(`/${locale}/${path}`),
      languages: languagesOf(path),
      types: {
        [oembedType]: [
          { url: absolute(oembedPath(locale, lesson, beat ?? first)), title: name ?? title },
        ],
      },
    },
    ...unfurled(locale, `${lesson}/${beat ?? first}/`, { title, description }, 'article'),
  }
}
