import fc from 'fast-check'
import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { catalogue } from '@/components/site/catalogue'
import { isKnown, nearest } from '@/components/site/nearest'
import { beatPlaces, beatTitle } from '@/components/site/places'
import { successorOf } from '@/components/site/retired'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'
import { fill } from '@/machines/diagram/labels'
import { type AddressProblem, addressText, readAddress } from '@/machines/lab/address'
import { linkedRun } from '@/machines/postmortem/lab-run'
import { retiredSlugs } from '@/machines/retired-slugs'
import { proxy } from '@/proxy.server'
import { anyPosition, everyEvent } from '@/test/lab/positions'
import { inTime, runs } from './fuzz'
import { anyText, nearText } from './near'

const links = fc.sample(anyPosition, { numRuns: 40, seed: 1 }).map(addressText)
const names = ['v', 'c', 'with', 'off', 'a', 'o', 'p', 'e', 'at', 'k', 'm'].map((one) => `&${one}=`)
const query = fc.oneof(
  nearText(links, [...names, ...everyEvent, '_basic', 'ecr.', '.a.a.a', '~a.a', '&e=a.', '&at=']),
  anyText,
)
const told = ({ kind, ...values }: AddressProblem) =>
  locales.map((locale) => fill(dictionary(locale).pages.lab.problems[kind], { ...values }))

describe('a link into the lab', () => {
  it('leads to a position whatever it says, and to the same one when that is shared again', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { position, problems } = inTime(() => readAddress(text))
        const again = readAddress(addressText(position))
        expect(again).toEqual({ position, problems: [] })
        for (const sentence of problems.flatMap(told)) expect(sentence.trim()).not.toBe('')
      }),
      runs(250),
    )
  })

  it('is a run for a document, or none', () => {
    fc.assert(
      fc.property(fc.oneof(query, anyText), (text) => {
        const run = inTime(() => linkedRun(text))
        if (run) expect(linkedRun(run.run)?.run).toBe(run.run)
      }),
      runs(150),
    )
  })
})

const paths = [
  '/en/',
  '/ja/fix/',
  '/en/rules/',
  ...beatPlaces.slice(0, 4).map(({ locale, lesson, beat }) => `/${locale}/${lesson}/${beat}/`),
  ...beatPlaces.slice(-4).map(({ locale, lesson, beat }) => `/embed/${locale}/${lesson}/${beat}/`),
  ...Object.keys(retiredSlugs).flatMap((slug) => [`/en/${slug}/`, `/embed/ja/${slug}`]),
]
const renamed = fc
  .tuple(
    fc.oneof(anyText, fc.constantFrom('en', 'ja', 'embed/en', 'embed')),
    fc.constantFrom(...Object.keys(retiredSlugs)),
  )
  .map(([start, old]) => `/${start}/${old}/`)
const path = fc.oneof(nearText(paths, ['/', 'en', 'ja', 'jp', 'embed/', 'fix/', '-']), anyText)

describe('an address', () => {
  it('that leads nowhere is answered with addresses that lead somewhere', () => {
    fc.assert(
      fc.property(path, anyText, (text, language) => {
        const { locale, home, ...found } = inTime(() => nearest(text, catalogue, [language]))
        expect(locales).toContain(locale)
        for (const offer of [home, ...Object.values(found)])
          if (offer !== null) expect(isKnown(offer, catalogue), offer).toBe(true)
      }),
      runs(250),
    )
  })

  it('that was renamed leads to its successor on this very site, whatever stands before it', () => {
    fc.assert(
      fc.property(fc.oneof(path, renamed), (text) => {
        const successor = successorOf(text)
        if (successor === null) return
        expect(isKnown(successor, catalogue), successor).toBe(true)
        expect(new URL(successor, 'http://here.example').host).toBe('here.example')
      }),
      runs(400),
    )
  })

  it('is answered by this very site: with a page, a move to another of its pages, or a 404', () => {
    fc.assert(
      fc.property(fc.oneof(path, renamed), (text) => {
        const url = `http://here.example${text}`
        if (!URL.canParse(url) || new URL(url).host !== 'here.example') return
        const reply = inTime(() => proxy(new NextRequest(url)))
        expect([200, 308, 404]).toContain(reply.status)
        const target = reply.headers.get('location')
        if (target) expect(new URL(target, url).host).toBe('here.example')
      }),
      runs(250),
    )
  })

  it('of a beat has a title, any other has none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.oneof(fc.constantFrom('fix'), anyText),
        fc.oneof(fc.constantFrom('one-owner-for-good'), anyText),
        (locale, lesson, beat) => {
          const isThere = isKnown(`/${locale}/${lesson}/${beat}/`, catalogue)
          if (beatTitle({ locale, lesson, beat }) !== null) expect(isThere).toBe(true)
        },
      ),
      runs(200),
    )
  })
})
