import type { Metadata } from 'next'
import { cardSize } from '@/components/card/Card'
import { cardFile } from '@/components/card/card-file'
import { type Locale, locales } from '@/i18n/locales'
import type { PageHead } from '@/i18n/page-words'
import { absolute } from './address'

/** The same page in every language; where none fits, `/` lets the browser choose for home. */
export function languagesOf(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...locales.map((locale) => [locale, absolute(`/${locale}/${path}`)]),
    ['x-default', absolute(path === '' ? '/' : `/en/${path}`)],
  ])
}

/** At most 155 characters, cut after a word or a Japanese mark and then with an ellipsis. */
export function shortened(text: string): string {
  if (text.length <= 155) return text
  const cut = text.slice(0, 154)
  const end = Math.max(...[' ', '、', '。'].map((mark) => cut.lastIndexOf(mark)))
  return `${end > 0 ? cut.slice(0, end + 1).trimEnd() : cut}…`
}

/** What a link to a page looks like where it is pasted. `path` is below the language. */
export function unfurled(
  locale: Locale,
  path: string,
  { title, description }: PageHead,
  kind: 'website' | 'article',
): Pick<Metadata, 'openGraph' | 'twitter'> {
  const url = absolute(`/${locale}/${path}`)
  const images = [{ url: absolute(`/og/${cardFile(locale, path)}`), ...cardSize, alt: title }]
  return {
    openGraph: { title, description, url, locale, type: kind, siteName: 'Perpetual Diff', images },
    twitter: { card: 'summary_large_image', title, description, images },
  }
}

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
    alternates: { canonical: url, languages: languagesOf(path) },
    ...unfurled(locale, path, { title, description }, 'website'),
  }
}
