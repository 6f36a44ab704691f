import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Glossary } from '@/components/site/Glossary'
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
    ? pageMetadata(locale, 'glossary/', dictionary(locale).pages.glossary.head)
    : {}
}

export default async function GlossaryPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <Shell locale={locale} path="glossary/">
      <Glossary locale={locale} />
    </Shell>
  )
}
