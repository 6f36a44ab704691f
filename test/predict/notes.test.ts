import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { notesOf } from '@/i18n/notes'
import { lessons } from '@/machines/lessons'
import { importsOf } from '@/test/house/imports'
import { sourceFiles, textOf } from '@/test/house/source-files'

const beats = lessons.flatMap(({ slug, story }) =>
  story.beats.map((beat) => [slug, beat.slug] as const),
)

describe.each(locales)('the speaker notes in %s', (locale) => {
  it.each(beats)('%s/%s: what to ask, what people answer, what to show', (lesson, beat) => {
    const { ask, usual, point, seconds } = notesOf(locale, lesson, beat)
    for (const text of [ask, usual, point]) {
      expect(text).toMatch(/[.?!”。」]$/)
      expect(text.length).toBeLessThanOrEqual(locale === 'en' ? 120 : 70)
    }
    expect(seconds).toBeGreaterThanOrEqual(15)
    expect(seconds).toBeLessThanOrEqual(90)
  })

  it('end with a sentence that helps where a beat is unknown', () => {
    expect(() => notesOf(locale, 'fix', 'no-such-beat')).toThrow(/no-such-beat.*no speaker note/)
  })
})

it('no page of a lesson loads the notes', () => {
  const readers = sourceFiles(/\.tsx?$/)
    .flatMap((file) => importsOf(file, textOf(file)))
    .filter(({ file, target }) => target === 'i18n/notes' && !file.startsWith('test/'))
    .map(({ file }) => file)
  expect(readers.filter((file) => /^components\/(player|embed|predict)\//.test(file))).toEqual([])
})
