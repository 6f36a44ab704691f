import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article } from '@/components/site/Article'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale)
    ? pageMetadata(locale, 'family/', dictionary(locale).pages.family.head)
    : {}
}

export default async function FamilyPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <Shell locale={locale} path="family/">
      <Article words={dictionary(locale).pages.family} />
    </Shell>
  )
}
