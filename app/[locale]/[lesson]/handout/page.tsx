import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Handout } from '@/components/handout/Handout'
import { absolute } from '@/components/site/address'
import { languagesOf, unfurled } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { dictionary } from '@/i18n/dictionary'
import { isLocale, locales } from '@/i18n/locales'
import { isLessonSlug, lessons } from '@/machines/lessons'

interface Props {
  readonly params: Promise<{ locale: string; lesson: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => lessons.map(({ slug }) => ({ locale, lesson: slug })))
}

/** It says what the lesson says: search engines are shown the lesson. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, lesson } = await params
  if (!isLocale(locale) || !isLessonSlug(lesson)) return {}
  const { lessons: words, pages } = dictionary(locale)
  const head = pages.handout.head(words[lesson].title)
  const first = lessons.find(({ slug }) => slug === lesson)?.story.beats[0].slug ?? ''
  return {
    ...unfurled(locale, `${lesson}/${first}/`, head, 'article'),
    title: { absolute: head.title },
    description: head.description,
    robots: { index: false },
    alternates: {
      canonical: absolute(`/${locale}/${lesson}/`),
      languages: languagesOf(`${lesson}/handout/`),
    },
  }
}

export default async function HandoutPage({ params }: Props) {
  const { locale, lesson } = await params
  if (!isLocale(locale) || !isLessonSlug(lesson)) notFound()
  return (
    <Shell locale={locale} path={`${lesson}/handout/`}>
      <Handout locale={locale} slug={lesson} />
    </Shell>
  )
}
