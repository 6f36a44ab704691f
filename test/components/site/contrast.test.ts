import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { palette } from '@/machines/diagram/palette'

const css = readFileSync('components/site/tokens.css', 'utf8')
const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

/** Grounds that text and drawings stand on. */
const grounds = ['paper', 'surface']
const softGrounds = ['accent-soft', 'state-file-soft', 'aws-soft', 'good-soft', 'bad-soft']
const inks = ['ink', 'muted', 'accent', 'config', 'state-file', 'aws', 'good', 'bad']

const texts = [
  ...pairs(inks, [...grounds, ...softGrounds]),
  ['accent-ink', 'accent'] as const,
  ['paper', 'ink'] as const,
]
const lines = pairs(
  ['line-strong', 'accent', 'config', 'state-file', 'aws', 'good', 'bad'],
  [...grounds, ...softGrounds],
)

describe.each(themes)('in the %s theme', (theme) => {
  it.each(texts)('text in %s can be read on %s', (ink, ground) => {
    expect(contrast(token(ink, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each([...lines, ...pairs(['line-ahead'], grounds)])(
    'a line in %s can be seen on %s',
    (line, ground) => {
      expect(contrast(token(line, theme), token(ground, theme))).toBeGreaterThanOrEqual(3)
    },
  )

  it('a state still ahead is fainter than one visited', () => {
    const seen = (name: string) => contrast(token(name, theme), token('paper', theme))
    expect(seen('line-ahead')).toBeLessThan(seen('ink') / 2)
  })
})

describe('a pasted diagram', () => {
  const { paper, group, accentPaper, ink, muted, faint, line, aheadLine, accent } = palette

  it.each([
    [ink, paper],
    [ink, group],
    [ink, accentPaper],
    [muted, paper],
    [muted, group],
    [accent, paper],
    [paper, accent],
  ])('has text in %s that can be read on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(pairs([faint, line, aheadLine, accent], [paper, group]))(
    'has lines in %s that can be seen on %s',
    (stroke, ground) => {
      expect(contrast(stroke, ground)).toBeGreaterThanOrEqual(3)
    },
  )
})

describe('the contrast of WCAG', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
  ])('of %s on %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2)
  })
})

function pairs(ones: readonly string[], others: readonly string[]) {
  return ones.flatMap((one) => others.map((other) => [one, other] as const))
}

/** A token's colour as #rrggbb; a token that is only another's name is followed. */
function token(name: string, theme: Theme): string {
  const [, value = ''] = css.match(new RegExp(`--${name}: ([^;]+);`)) ?? []
  const [, other] = value.match(/^var\(--([\w-]+)\)$/) ?? []
  if (other) return token(other, theme)
  const [, light, dark] = value.match(/^light-dark\((#\w{6}), (#\w{6})\)$/) ?? []
  const colour = theme === 'light' ? light : dark
  if (!colour) throw new Error(`Expected --${name} to be light-dark(#rrggbb, #rrggbb): '${value}'.`)
  return colour
}

/** From 1 to 21, as https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio has it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
