import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Inline } from '@/components/site/Inline'
import { pageMetadata } from '@/components/site/page-metadata'
import { Shell } from '@/components/site/Shell'
import { Wall } from '@/components/wall/Wall'
import { dictionary } from '@/i18n/dictionary'
import { isLocale } from '@/i18n/locales'
import { openAccount } from '@/machines/account/account'
import { accountSoFar } from '@/machines/diagram/account'
import { stripSvg } from '@/machines/diagram/strip'

interface Props {
  readonly params: Promise<{ locale: string }>
}

const path = 'workshop/wall/'
/** Pixels: what a card on a phone has. */
const cardWidth = 330

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? pageMetadata(locale, path, dictionary(locale).pages.wall.head) : {}
}

export default async function WallPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { pages, diagrams } = dictionary(locale)
  const { wall } = pages
  const untouched = accountSoFar(openAccount().snapshot.value, [], diagrams)
  return (
    <Shell locale={locale} path={path}>
      <noscript>
        <h1>{wall.head.title}</h1>
        <p>
          <Inline text={wall.withoutScript} />
        </p>
      </noscript>
      <Wall locale={locale} words={wall} labels={diagrams} strip={stripSvg(untouched, cardWidth)} />
    </Shell>
  )
}
