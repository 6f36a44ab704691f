import { describe, expect, it } from 'vitest'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'
import { diagramsOf } from '@/machines/diagram/diagrams'
import { mermaidText } from '@/machines/diagram/structure'
import { lessons } from '@/machines/lessons'
import { framesOf } from '@/machines/story/frames'
import { parse } from './mermaid-parser'

const cases = lessons.flatMap((lesson) => locales.map((locale) => ({ lesson, locale })))

describe.each(cases)('the texts of $lesson.slug in $locale', ({ lesson, locale }) => {
  const words = dictionary(locale)
  const labels = { ...words.diagrams, states: words.lessons[lesson.slug].states }
  const frames = framesOf(lesson)
  const texts = frames.flatMap((frame) =>
    Object.values(diagramsOf(lesson, frames, frame, labels)).flatMap((chart) =>
      chart ? [mermaidText(chart)] : [],
    ),
  )

  it('go through the parser of mermaid', async () => {
    for (const text of new Set(texts)) await expect(parse(text), text).resolves.toBeUndefined()
  }, 120_000)
})
