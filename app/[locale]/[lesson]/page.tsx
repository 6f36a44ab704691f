import { notFound } from 'next/navigation'
import { placeMetadata } from '@/components/site/place-metadata'
import { isLocale, locales } from '@/i18n/locales'
import { lessons } from '@/machines/lessons'
import { LessonPage } from './lesson-page'

interface Props {
  readonly params: Promise<{ locale: string; lesson: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => lessons.map(({ slug }) => ({ locale, lesson: slug })))
}

export async function generateMetadata({ params }: Props) {
  const { locale, lesson } = await params
  return isLocale(locale) ? placeMetadata({ locale, lesson, beat: null }) : {}
}

export default async function Page({ params }: Props) {
  const { locale, lesson } = await params
  if (!isLocale(locale)) notFound()
  return <LessonPage locale={locale} lesson={lesson} beat={null} />
}
