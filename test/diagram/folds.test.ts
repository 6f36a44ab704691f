import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fitting, folded, foldsOf, sizeOf } from '@/components/diagram/folds'

const box = (top: number, bottom: number) => ({ top, bottom })

describe('a drawing is folded', () => {
  it('into equal columns where nothing is in the way', () => {
    expect(foldsOf(900, [], 3)).toEqual([box(0, 300), box(300, 600), box(600, 900)])
  })
  it('beside a box, not through it, on the nearer side', () => {
    expect(foldsOf(200, [box(60, 108)], 2)[0]?.bottom).toBe(112)
    expect(foldsOf(200, [box(94, 140)], 2)[0]?.bottom).toBe(90)
  })
  it('not into a box that is next to the one in the way', () => {
    expect(foldsOf(200, [box(80, 104), box(106, 150)], 2)[0]?.bottom).toBe(76)
  })
  it('as large as the paper lets it, and no larger than it is', () => {
    expect(fitting({ width: 100, height: 100 }, { width: 500, height: 500 })).toEqual({
      columns: 1,
      scale: 1,
    })
    expect(fitting({ width: 300, height: 1800 }, { width: 680, height: 1000 }).columns).toBe(2)
  })
})

const drawings = readdirSync('public/drawings').map((file) => [
  file,
  readFileSync(`public/drawings/${file}`, 'utf8'),
])

describe('no box of a kept drawing is cut', () => {
  it.each(drawings)('%s', (_, svg = '') => {
    const { height } = sizeOf(svg)
    const boxes = Array.from(
      svg.matchAll(/data-node="[^>]*><rect[^>]* y="([\d.]+)"[^>]* height="([\d.]+)"/g),
      ([, y, tall]) => [Number(y), Number(y) + Number(tall)] as const,
    )
    const columns = folded(svg, 3).map((column) => {
      const [, top = 0, tall = 0] =
        /viewBox="0 ([\d.]+) [\d.]+ ([\d.]+)"/.exec(column)?.map(Number) ?? []
      return [top, top + tall] as const
    })
    expect(columns[0]?.[0]).toBe(0)
    expect(columns.at(-1)?.[1]).toBeCloseTo(height, 0)
    for (const [top, bottom] of boxes)
      expect(columns.some(([from, to]) => from <= top && bottom <= to)).toBe(true)
  })
})
