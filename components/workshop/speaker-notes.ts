import type { Locale } from '@/i18n/locales'

/**
 * What whoever presents a beat may want to say or be asked, paragraph by paragraph; none yet. The one
 * place where a catalogue of notes is plugged in.
 */
export async function notesOf(
  _locale: Locale,
  _lesson: string,
  _beat: string,
): Promise<readonly string[]> {
  return []
}
