import type { Locale } from '@/i18n/locales'

/** Milliseconds a reader needs for one character; Japanese packs about twice as much into each. */
const perCharacter: Readonly<Record<Locale, number>> = { en: 45, ja: 100 }
/** Milliseconds to look at what moved in the diagrams. */
const toLook = 2500

/** Milliseconds to read a beat and to look at it. */
export function readingTime(text: string, locale: Locale): number {
  return toLook + text.length * perCharacter[locale]
}
