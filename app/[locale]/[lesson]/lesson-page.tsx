import type { Metadata } from 'next'
import { oembedPath, oembedType } from '@/components/player/address'
import { Player } from '@/components/player/Player'
import { playerProps } from '@/components/player/player-props'
import { absolute } from '@/components/site/address'
import { JsonLd } from '@/components/site/JsonLd'
import { languagesOf, shortened, unfurled } from '@/components/site/page-metadata'
import { beatTitle } from '@/components/site/places'
import { Shell } from '@/components/site/Shell'
import { learningResource } from '@/components/site/structured-data'
import { beatWords } from '@/i18n/beat-words'
import { dictionary } from '@/i18n/dictionary'
import { plainText } from '@/i18n/lesson-words'
import type { Locale } from '@/i18n/locales'
import { lessons } from '@/machines/lessons'

/** A lesson at one of its beats. `beat` is null at the lesson's own address, which shows the first. */
export interface Place {
  readonly locale: Locale
  readonly lesson: string
  readonly beat: string | null
}

export function LessonPage({ locale, lesson, beat }: Place) {
  const found = lessons.find(({ slug }) => slug === lesson)
  const index = Math.max(0, found?.story.beats.findIndex(({ slug }) => slug === beat) ?? 0)
  const props = playerProps(locale, lesson, index)
  const path = `${lesson}/${props.text.beats[beat ?? ''] ? `${beat}/` : ''}`
  return (
    <Shell locale={locale} path={path}>
      {found && <JsonLd data={learningResource(locale, found.slug, index === 0 ? null : beat)} />}
      <Player {...props} />
    </Shell>
  )
}

/** The first beat has two addresses; the lesson's own is the canonical one. */
export function placeMetadata({ locale, lesson, beat }: Place): Metadata {
  const found = lessons.find(({ slug }) => slug === lesson)
  if (!found) return {}
  const words = dictionary(locale).lessons[found.slug]
  const first = found.story.beats[0].slug
  const path = beat === null || beat === first ? `${lesson}/` : `${lesson}/${beat}/`
  const shown = beat === null ? null : beatWords(locale, found.slug, beat)
  const title = shown ? `${shown.title} — ${words.title}` : `${words.title} — Perpetual Diff`
  const description = shown ? shortened(plainText(shown.text)) : words.description
  return {
    title: { absolute: title },
    description,
    alternates: {
      canonical: absolute(`/${locale}/${path}`),
      languages: languagesOf(path),
      types: {
        [oembedType]: [
          { url: absolute(oembedPath(locale, lesson, beat ?? first)), title },
        ],
      },
    },
    ...unfurled(locale, `${lesson}/${beat ?? first}/`, { title, description }, 'article'),
  }
}
