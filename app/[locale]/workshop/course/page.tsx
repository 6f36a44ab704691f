import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Course } from '@/components/course/Course'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'

interface Props {
  readonly params: Promise<{ locale: string }>
}

const path = 'workshop/course/'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? pageMetadata(locale, path, dictionary(locale).pages.course.head) : {}
}

export default async function CoursePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <Shell locale={locale} path={path}>
      <Course locale={locale} />
    </Shell>
  )
}
