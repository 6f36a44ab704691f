import type { Locale } from '@/i18n/locales'

/** The file of a page's card below `/og/`. `path` is below the language: `apply-loop/two-owners/`. */
export function cardFile(locale: Locale, path: string): string {
  const parts = path.split('/').filter(Boolean)
  return `${[locale, ...parts].join('.')}.png`
}
