export const locales = ['en', 'ja'] as const
export type Locale = (typeof locales)[number]

export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text)
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'ja' : 'en'
}
