import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'
import { fingerprint } from '@/machines/diagram/structure'
import { lessons } from '@/machines/lessons'
import { optionsOf } from '@/machines/predict/options'
import { type Progress, progressText, readProgress } from '@/machines/predict/progress'
import { linkText, readLink, type ToDo, together } from '@/machines/predict/progress-link'
import { questions } from '@/machines/predict/questions'
import { inTime, runs } from './fuzz'
import { anyText, nearJsonText, nearText } from './near'

const todo: ToDo = {
  beats: lessons.flatMap(({ slug, story }) => story.beats.map((beat) => `${slug}/${beat.slug}`)),
  questions: questions.map((question) => ({ id: question.id, options: optionsOf(question) })),
}
const answers = fc
  .tuple(
    ...todo.questions.map(({ id, options }) =>
      fc.option(fc.constantFrom(...options)).map((one) => [id, one] as const),
    ),
  )
  .map((all) => Object.fromEntries(all.filter(([, option]) => option !== null)))
const anyProgress: fc.Arbitrary<Progress> = fc.record({
  beats: fc.subarray([...todo.beats]),
  answers,
  isAsking: fc.constant(true),
})
const some = fc.sample(anyProgress, { numRuns: 20, seed: 1 })
const links = some.map((one) => linkText(one, todo))

/** With a sum that is right, as only somebody writes it who knows how. */
const forged = nearText(links.map((text) => text.replace(/\.[^.]*$/, ''))).map(
  (body) => `${body}.${fingerprint(body)}`,
)

describe('a progress link', () => {
  it('carries whatever was done', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(readLink(linkText(progress, todo), todo)).toEqual({ progress })
      }),
      runs(200),
    )
  })

  it('that is almost one tells what there is to do and nothing else, or what is wrong with it', () => {
    fc.assert(
      fc.property(fc.oneof(forged, nearText(links), anyText), (text) => {
        const read = inTime(() => readLink(text, todo))
        if ('problem' in read) {
          for (const locale of locales) {
            const { problems } = dictionary(locale).pages.course.progress
            expect(problems[read.problem].trim()).not.toBe('')
          }
          return
        }
        const { progress } = read
        expect(progress.beats.filter((beat) => !todo.beats.includes(beat))).toEqual([])
        expect(readLink(linkText(progress, todo), todo)).toEqual({ progress })
        const both = together(some[0] ?? progress, progress)
        expect(readProgress(progressText(both))).toEqual(both)
      }),
      runs(300),
    )
  })
})

it('what a browser has kept is read whatever it is', () => {
  fc.assert(
    fc.property(nearJsonText(some), (text) => {
      const progress = inTime(() => readProgress(text))
      expect(readProgress(progressText(progress))).toEqual(progress)
      expect(linkText(progress, todo)).toMatch(/^[0-9a-z.]+$/)
    }),
    runs(250),
  )
})
