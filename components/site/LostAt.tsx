import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/i18n/locales'
import { catalogue } from './catalogue'
import { Lost } from './Lost'
import { lostWords } from './lost-words'
import { nearest } from './nearest'

export interface LostPageProps {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ address?: string | string[] }>
}

/** What was asked for and is not there, by the proxy's rewrite. Nobody else gets a page. */
export async function lostPlace({ params, searchParams }: LostPageProps): Promise<LostPlace> {
  const { locale } = await params
  const { address } = await searchParams
  if (!isLocale(locale) || typeof address !== 'string') notFound()
  return { locale, address }
}

interface LostPlace {
  readonly locale: Locale
  readonly address: string
}

/** Nothing at this address, and what is nearest to it. */
export function LostAt({ locale, address }: LostPlace) {
  return (
    <Lost
      words={lostWords[locale]}
      address={address}
      nearest={nearest(address, catalogue, [locale])}
    />
  )
}
