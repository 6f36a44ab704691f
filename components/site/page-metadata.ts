import type { Metadata } from 'next'
import { type Locale, locales } from '@/i18n/locales'
import type { PageHead } from '@/i18n/page-words'
import { absolute } from './address'

/** Title, description, canonical and language pair of a page; `path` is below the language. */
export function pageMetadata(
  locale: Locale,
  path: string,
  { title, description }: PageHead,
): Metadata {
  const url = absolute(`/${locale}/${path}`)
  return {
    title: { absolute: title },
    description,
    alternates: {
      canonical: url,
      languages: Object.fromEntries([
        ...locales.map((one) => [one, absolute(`/${one}/${path}`)]),
        ['x-default', absolute(`/en/${path}`)],
      ]),
    },
    openGraph: { title, description, url, locale, type: 'website', siteName: 'Perpetual Diff' },
  }
}
