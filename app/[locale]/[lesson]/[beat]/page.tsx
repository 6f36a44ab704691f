import { notFound } from 'next/navigation'
import { isLocale, locales } from '@/i18n/locales'
import { lessons } from '@/machines/lessons'
import { LessonPage, placeMetadata } from '../lesson-page'

interface Props {
  readonly params: Promise<{ locale: string; lesson: string; beat: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    lessons.flatMap(({ slug, story }) =>
      story.beats.map((beat) => ({ locale, lesson: slug, beat: beat.slug })),
    ),
  )
}

export async function generateMetadata({ params }: Props) {
  const { locale, lesson, beat } = await params
  return isLocale(locale) ? placeMetadata({ locale, lesson, beat }) : {}
}

export default async function Page({ params }: Props) {
  const { locale, lesson, beat } = await params
  if (!isLocale(locale)) notFound()
  return <LessonPage locale={locale} lesson={lesson} beat={beat} />
}
