import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article } from '@/components/site/Article'
import { Inline } from '@/components/site/Inline'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { Workshop } from '@/components/workshop/Workshop'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale)
    ? pageMetadata(locale, 'workshop/', dictionary(locale).pages.workshop.head)
    : {}
}

export default async function WorkshopPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = dictionary(locale).pages.workshop
  return (
    <Shell locale={locale} path="workshop/">
      <Article words={{ head: words.head, lead: words.lead, sections: words.how }}>
        <noscript>
          <p>
            <Inline text={words.withoutScript} />
          </p>
        </noscript>
        <Workshop locale={locale} words={words} />
      </Article>
    </Shell>
  )
}
