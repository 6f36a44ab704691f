import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'
import { fill } from '@/machines/diagram/labels'
import type { Postmortem } from '@/machines/postmortem/document'
import { fileText, readFile } from '@/machines/postmortem/file'
import { htmlFile } from '@/machines/postmortem/html'
import { markdown } from '@/machines/postmortem/markdown'
import { readEntries, Unfit } from '@/machines/postmortem/read-document'
import { plainLine } from '@/machines/postmortem/shape'
import { told } from '@/machines/postmortem/told'
import { beat, documentOf, lab, own, plan, settings } from '@/test/postmortem/documents'
import { markdownTokens } from '@/test/postmortem/markdown-parser'
import { inTime, isThorough, runs } from './fuzz'
import { nastyTexts } from './nasty'
import { anyText, nearJsonText } from './near'
import { expectOurTags } from './tags'

const documents = [
  documentOf([own('Page went off', '2026-11-28 14:05 +09:00'), beat('fix', 'only-ecr-is-read')], {
    title: 'Scans flip',
    incident: 'INC-1',
    summary: 'a\n\nb',
  }),
  documentOf([lab(2), plan('2.json', [{ values: { A: 'x' } }, { from: null, to: '?' }])]),
]
const files = documents.map((one): unknown => JSON.parse(fileText(one)))
const words = [
  '"entries":[',
  '"kind":"lab"',
  '"step":1',
  '"values":{"A":"',
  '"time":"14:05",',
  '\ufeff',
]

/** Whatever is typed, in every field there is. */
const typedDocument = fc
  .tuple(anyText, anyText, anyText, anyText, anyText, anyText)
  .map(([title, incident, summary, when, said, name]) => {
    const time = when.slice(0, 60)
    return documentOf(
      [
        own(said, time),
        { ...beat('apply-loop', 'inspector-is-gone', time), words: said },
        plan(name, [
          { address: name, attribute: said, from: 'A', to: 'B', values: { A: said, B: time } },
        ]),
      ],
      { title, incident, summary },
    )
  })

const shapeOf = (document: Postmortem, locale: (typeof locales)[number]) =>
  told(document, settings(locale))

describe('a file of a postmortem', () => {
  it('is taken whole and read again as it was, or refused in words of both languages', () => {
    fc.assert(
      fc.property(nearJsonText(files, [...words, ...nastyTexts]), (text) => {
        const read = inTime(() => readFile(text))
        if ('document' in read) {
          expect(readFile(fileText(read.document))).toEqual(read)
          expectOurTags(inTime(() => htmlFile(shapeOf(read.document, 'en'), [])))
          return
        }
        const { why, ...values } = read.problem
        for (const locale of locales) {
          const { keep } = dictionary(locale).pages.postmortem
          expect(fill(keep.problems[why], values).trim()).not.toBe('')
        }
      }),
      runs(250),
    )
  })

  it('is read as well where another page hands it over, or is unfit', () => {
    const entries = documents.flatMap((one) => [one.entries])
    fc.assert(
      fc.property(nearJsonText(entries), (text) => {
        try {
          readEntries(JSON.parse(text), 'entries')
        } catch (error) {
          if (!(error instanceof Unfit || error instanceof SyntaxError)) throw error
        }
      }),
      runs(200),
    )
  })

  it('gives back whatever was typed', () => {
    fc.assert(
      fc.property(typedDocument, (document) => {
        expect(readFile(fileText(document))).toEqual({ document })
      }),
      runs(150),
    )
  })

  const sizes = isThorough ? [10_000, 3_000_000] : [10_000]
  it.each(sizes)('with anything repeated, up to %i characters, is answered in time', (size) => {
    const text = fileText(documents[0] ?? documentOf([]))
    for (const nasty of nastyTexts.filter((one) => one !== '')) {
      const much = nasty.repeat(size / nasty.length)
      const document = documentOf([own(much.slice(0, 10_000), much.slice(0, 60))], {
        summary: much.slice(0, 10_000),
      })
      inTime(() => readFile(`{"a":"${much}`))
      inTime(() => readFile(text.replace('a\\n', () => much)))
      inTime(() => readFile(text.replace('"kind"', () => much)))
      inTime(() => markdown(shapeOf(document, 'ja')))
      inTime(() => htmlFile(shapeOf(document, 'ja'), []))
    }
  })
})

describe('what is typed', () => {
  it('is text in the HTML file, never markup', () => {
    fc.assert(
      fc.property(typedDocument, fc.constantFrom(...locales), (document, locale) => {
        const shape = shapeOf(document, locale)
        const html = inTime(() => htmlFile(shape, []))
        expectOurTags(html)
        const shown = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''
        expect(unescaped(shown)).toBe(plainLine(shape.title))
      }),
      runs(200),
    )
  })

  it('is text in the Markdown, never markup', () => {
    const plain = shapeOf(documentOf([...(documents[0]?.entries ?? [])]), 'en')
    const kinds = new Set(['heading', 'paragraph', 'table', 'list', 'code', 'space'])
    expect(markdownTokens(markdown(plain)).every(({ type }) => kinds.has(type))).toBe(true)
    fc.assert(
      fc.property(typedDocument, fc.constantFrom(...locales), (document, locale) => {
        const text = inTime(() => markdown(shapeOf(document, locale)))
        const tokens = markdownTokens(text)
        expect(tokens.filter(({ type }) => !kinds.has(type))).toEqual([])
        expect(tokens.filter(({ type }) => type === 'table')).toHaveLength(1)
        const links = [...JSON.stringify(tokens).matchAll(/"href":"(.*?)"/g)].map(([, to]) => to)
        for (const link of links) expect(link).toMatch(/^https?:\/\//)
        const inside = JSON.stringify(tokens).match(/"type":"html"[^}]*"raw":"[^"]*"/g) ?? []
        for (const one of inside) expect(one).toContain('"raw":"<br>"')
      }),
      runs(200),
    )
  })
})

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
