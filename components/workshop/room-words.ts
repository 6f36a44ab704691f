import type { Locale } from '@/i18n/locales'
import type { RoomWords } from '@/i18n/workshop-words'

const words: Readonly<Record<Locale, () => Promise<{ readonly room: RoomWords }>>> = {
  en: () => import('@/i18n/en/pages/room'),
  ja: () => import('@/i18n/ja/pages/room'),
}

/** The words of the bar, which travel only to those who follow a room. */
export async function roomWords(locale: Locale): Promise<RoomWords> {
  return (await words[locale]()).room
}
