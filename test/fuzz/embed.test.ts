import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerOembed } from '@/components/embed/answer-oembed'
import { frameHtml } from '@/components/embed/frame-html'
import { type HostMessage, readHostMessage, signed } from '@/components/embed/protocol'
import { beatPlaces } from '@/components/site/places'
import { lessons } from '@/machines/lessons'
import { inTime, runs } from './fuzz'
import { anyText, nearJson, nearText } from './near'

const [lesson] = lessons
const beats = lesson.story.beats.map(({ slug }) => slug)
const messages: readonly HostMessage[] = [
  { source: 'perpetual-diff', version: 1, type: 'next' },
  { source: 'perpetual-diff', version: 1, type: 'back' },
  { source: 'perpetual-diff', version: 1, type: 'hello' },
  { source: 'perpetual-diff', version: 1, type: 'goto', beat: beats.at(-1) ?? '' },
]

describe('a message to the player in a frame', () => {
  it('is followed, refused once, or not ours; an answer is never answered', () => {
    const message = fc.oneof(nearJson(messages), fc.anything(), anyText)
    fc.assert(
      fc.property(message, (data) => {
        const reading = inTime(() => readHostMessage(data, beats))
        if (reading?.type === 'goto') expect(beats).toContain(reading.beat)
        if (reading?.type !== 'refused') return
        expect(reading.message).toMatch(/^Expected \S.*, got \S.*\.$/s)
        const answer: unknown = structuredClone(signed(reading))
        expect(readHostMessage(answer, beats)).toBeNull()
      }),
      runs(500),
    )
  })
})

const addresses = beatPlaces
  .slice(0, 6)
  .flatMap(({ locale, lesson: slug, beat }) => [
    `http://here.example/${locale}/${slug}/${beat}/`,
    `http://here.example/embed/${locale}/${slug}/${beat}`,
  ])

describe('oEmbed', () => {
  it('answers any question with a frame of this site or an error that says what was expected', () => {
    const url = fc.oneof(fc.constantFrom(...addresses), nearText(addresses), anyText)
    const mostly = (...right: readonly string[]) =>
      fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...right) }, anyText)
    const pixels = mostly('300', '1', '99999')
    const query = fc.record(
      { url, format: mostly('json'), maxwidth: pixels, maxheight: pixels },
      { requiredKeys: ['url'] },
    )
    let found = 0
    fc.assert(
      fc.property(query, mostly('here.example'), (asked, host) => {
        const { status, body } = inTime(() => answerOembed(new URLSearchParams(asked), host))
        if ('error' in body) {
          expect(status).toBeGreaterThanOrEqual(400)
          expect(body.error).toMatch(/\S \S/)
          return
        }
        found += 1
        expect(status).toBe(200)
        const [, src = ''] = /^<iframe src="([^"<>]*)" [^<>]*><\/iframe>$/.exec(body.html) ?? []
        expect(new URL(src).pathname).toMatch(/^\/embed\//)
        expect(new URL(src).host).toBe(new URL(asked.url).host)
      }),
      runs(250),
    )
    expect(found).toBeGreaterThan(10)
  })

  it('writes any title and address into a frame as one attribute each', () => {
    const read = (text: string) =>
      text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
    fc.assert(
      fc.property(anyText, anyText, (src, title) => {
        const html = frameHtml({ src, title, lang: 'en', width: 3, height: 4 })
        const [, address, name] =
          /^<iframe src="([^"]*)" title="([^"]*)" lang="en" [^<>]*><\/iframe>$/.exec(html) ?? []
        expect([read(address ?? ''), read(name ?? '')]).toEqual([src, title])
      }),
      runs(200),
    )
  })
})
