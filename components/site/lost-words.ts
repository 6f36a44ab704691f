import type { Metadata } from 'next'
import { isLocale, type Locale } from '@/i18n/locales'
import type { LostWords } from './Lost'

/** Beside the component, because the static 404 carries both languages to the browser. */
export const lostWords: Readonly<Record<Locale, LostWords>> = {
  en: {
    title: 'Nothing at this address',
    nothingAt: (address) => `There is no page at ${address}.`,
    nothingHere: 'There is no page at this address.',
    didYouMean: 'The nearest that exists:',
    page: 'Page',
    lesson: 'Lesson',
    beat: 'Beat',
    home: 'All lessons',
  },
  ja: {
    title: 'このアドレスにはページがありません',
    nothingAt: (address) => `${address} というページはありません。`,
    nothingHere: 'このアドレスにはページがありません。',
    didYouMean: '近いページはこちらです。',
    page: 'ページ',
    lesson: 'レッスン',
    beat: 'ステップ',
    home: 'レッスン一覧へ',
  },
}

export function lostMetadata(locale: string): Metadata {
  return {
    title: isLocale(locale) ? lostWords[locale].title : undefined,
    robots: { index: false },
  }
}
