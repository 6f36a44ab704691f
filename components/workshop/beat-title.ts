import { href } from '@/components/site/address'
import type { Locale } from '@/i18n/locales'
import type { Place } from '@/machines/room/room'
import { beatFile } from '@/machines/story/beat-file'

/** What a beat of another lesson is called, from the beat's own data; its slug when that is out of reach. */
export async function beatTitle(locale: Locale, { lesson, beat }: Place): Promise<string> {
  const file: { title?: Partial<Record<Locale, string>> } | null = await fetch(
    href(`/beats/${beatFile(lesson, beat)}`),
  )
    .then((reply) => (reply.ok ? reply.json() : null))
    .catch(() => null)
  return file?.title?.[locale] ?? beat
}
