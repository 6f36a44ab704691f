import { notFound } from 'next/navigation'
import { Embed } from '@/components/embed/Embed'
import { stepProps } from '@/components/player/player-props'
import { runOf } from '@/components/player/run'
import { placeMetadata } from '@/components/site/place-metadata'
import { beatPlaces } from '@/components/site/places'
import { isLocale } from '@/i18n/locales'

interface Props {
  readonly params: Promise<{ locale: string; lesson: string; beat: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return [...beatPlaces]
}

/** That of the full page, which is the one to be found. */
export async function generateMetadata({ params }: Props) {
  const { locale, lesson, beat } = await params
  return isLocale(locale)
    ? { ...placeMetadata({ locale, lesson, beat }), robots: { index: false } }
    : {}
}

export default async function EmbedPage({ params }: Props) {
  const { locale, lesson, beat } = await params
  if (!isLocale(locale)) notFound()
  const index = runOf(lesson).frames.findIndex((frame) => frame.beat.slug === beat)
  return <Embed {...stepProps(locale, lesson, index)} />
}
