import { beatWords } from '@/i18n/beat-words'
import { dictionary } from '@/i18n/dictionary'
import { plainText } from '@/i18n/lesson-words'
import type { Locale } from '@/i18n/locales'
import { type LessonSlug, lessons } from '@/machines/lessons'
import { model } from '@/machines/model'
import { absolute } from './address'

/** A lesson, or one step of it, as schema.org's LearningResource. */
export function learningResource(locale: Locale, slug: LessonSlug, beat: string | null): object {
  const { title, description, teaches } = dictionary(locale).lessons[slug]
  const lesson = {
    '@type': 'LearningResource',
    '@id': absolute(`/${locale}/${slug}/`),
    url: absolute(`/${locale}/${slug}/`),
    name: title,
    description,
    teaches,
    position: lessons.findIndex((one) => one.slug === slug) + 1,
    ...common(locale),
    isPartOf: {
      '@type': 'WebSite',
      name: 'Perpetual Diff',
      url: absolute(`/${locale}/`),
    },
  }
  if (beat === null) return lesson
  const words = beatWords(locale, slug, beat)
  const beats = lessons.find((one) => one.slug === slug)?.story.beats ?? []
  return {
    '@type': 'LearningResource',
    '@id': absolute(`/${locale}/${slug}/${beat}/`),
    url: absolute(`/${locale}/${slug}/${beat}/`),
    name: words.title,
    description: plainText(words.text),
    position: beats.findIndex((one) => one.slug === beat) + 1,
    ...common(locale),
    isPartOf: { '@type': 'LearningResource', '@id': lesson['@id'], name: title, url: lesson.url },
  }
}

function common(locale: Locale) {
  return {
    inLanguage: locale,
    learningResourceType: 'interactive walkthrough',
    isAccessibleForFree: true,
    license: 'https://opensource.org/license/mit',
    version: `model ${model.version}`,
    dateModified: model.date,
    author: { '@type': 'Organization', name: 'Perpetual Diff contributors' },
  }
}

/** What a reader does with their own hands, step by step, as schema.org's HowTo. */
export function howTo(
  locale: Locale,
  path: string,
  { name, description, steps }: HowToText,
): object {
  return {
    '@type': 'HowTo',
    '@id': absolute(`/${locale}/${path}`),
    name,
    description,
    inLanguage: locale,
    step: steps.map(([title, text], index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: title,
      text,
    })),
  }
}

interface HowToText {
  readonly name: string
  readonly description: string
  readonly steps: readonly (readonly [name: string, text: string])[]
}
