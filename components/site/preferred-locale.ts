import { isLocale, type Locale } from '@/i18n/locales'

/** Where the browser remembers the language a reader chose. */
export const localeStorageKey = 'pd-locale'

/** First supported language of a list in order of preference (`ja-JP`, `en`), else English. */
export function preferredLocale(wanted: readonly string[]): Locale {
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale) ?? 'en'
}

/** The tags of an `Accept-Language` header, most wanted first. */
export function acceptedLanguages(header: string | null): readonly string[] {
  return (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { tag, weight: quality ? Number(quality.trim().slice(2)) : 1 }
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}
