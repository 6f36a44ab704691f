import { notFound } from 'next/navigation'
import { placeMetadata } from '@/components/site/place-metadata'
import { beatPlaces } from '@/components/site/places'
import { isLocale } from '@/i18n/locales'
import { LessonPage } from '../lesson-page'

interface Props {
  readonly params: Promise<{ locale: string; lesson: string; beat: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return [...beatPlaces]
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
