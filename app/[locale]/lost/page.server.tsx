import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { catalogue } from '@/components/site/catalogue'
import { Lost } from '@/components/site/Lost'
import { lostMetadata, lostWords } from '@/components/site/lost-words'
import { nearest } from '@/components/site/nearest'
import { Shell } from '@/components/site/Shell'
import { isLocale } from '@/i18n/locales'

export const dynamic = 'force-dynamic'
export const dynamicParams = true

interface LostPageProps {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ address?: string | string[] }>
}

export async function generateMetadata({ params }: LostPageProps): Promise<Metadata> {
  return lostMetadata((await params).locale)
}

/** Reached only through proxy.server.ts, which sends every unknown address here. */
export default async function LostPage({ params, searchParams }: LostPageProps) {
  const { locale } = await params
  const { address } = await searchParams
  if (!isLocale(locale) || typeof address !== 'string') notFound()
  return (
    <Shell locale={locale} path="">
      <Lost
        words={lostWords[locale]}
        address={address}
        nearest={nearest(address, catalogue, [locale])}
      />
    </Shell>
  )
}
