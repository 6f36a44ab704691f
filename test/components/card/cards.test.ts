import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allCards } from '@/components/card/card-content'
import { cardFile } from '@/components/card/card-file'
import { catalogue } from '@/components/site/catalogue'
import { locales } from '@/i18n/locales'

const cards = allCards()

describe('cards', () => {
  it('are there for every page in every language', () => {
    const paths = [
      '',
      ...catalogue.pages,
      ...catalogue.lessons.flatMap(({ slug, beats }) => beats.map((beat) => `${slug}/${beat}/`)),
    ]
    const wanted = locales.flatMap((locale) => paths.map((path) => cardFile(locale, path)))
    expect([...cards.keys()].sort()).toEqual(wanted.sort())
  })

  it('differ from each other', () => {
    const texts = [...cards.values()].map((card) => JSON.stringify(card))
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('show who says what, and where they disagree', () => {
    const gone = cards.get('en.apply-loop.aws-switches-inspector-off.png')
    expect(gone?.place).toBe('7 / 21')
    expect(
      gone?.truths.map(({ differs, says }) => [differs, ...says.map(({ text }) => text)]),
    ).toEqual([
      [true, 'on', 'on', 'off'],
      [true, 'ECR', 'ECR', 'none'],
      [false, 'BASIC', 'BASIC', 'BASIC'],
    ])
  })

  it('draw the current state in full, in the accent colour', () => {
    for (const [file, { drawing }] of cards) {
      if (!drawing) continue
      const current = drawing.texts.filter(({ fill }) => fill === '#ffffff')
      expect(current.length, `${file} shows no current state`).toBeGreaterThan(0)
      for (const { x } of current) expect(Math.abs(x - drawing.width / 2)).toBeLessThan(150)
    }
  })

  it('say nothing that the fonts on this machine cannot draw', () => {
    const drawable = rangesOf('inter', 'latin').concat(...japanese())
    const missing = [...cards].flatMap(([file, card]) =>
      [
        ...new Set(
          JSON.stringify([card.above, card.title, card.place, card.truths, card.drawing?.texts]),
        ),
      ]
        .filter((mark) => !drawable.some(([from, to]) => mark >= from && mark <= to))
        .map((mark) => `${file}: ${mark}`),
    )
    expect(missing).toEqual([])
  })
})

type Range = readonly [from: string, to: string]

/** The Japanese file holds all the numbered ones do. */
function japanese(): readonly Range[][] {
  return Object.keys(unicode('noto-sans-jp')).map((subset) => rangesOf('noto-sans-jp', subset))
}

function rangesOf(font: string, subset: string): Range[] {
  return (unicode(font)[subset] ?? '').split(',').map((range): Range => {
    const [from = '', to = from] = range.replace('U+', '').split('-')
    return [charOf(from), charOf(to)]
  })
}

const charOf = (hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))

function unicode(font: string): Record<string, string> {
  return JSON.parse(readFileSync(`node_modules/@fontsource/${font}/unicode.json`, 'utf8'))
}
