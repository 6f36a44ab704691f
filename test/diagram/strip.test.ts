import { describe, expect, it } from 'vitest'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'
import { openAccount } from '@/machines/account/account'
import { accountSoFar } from '@/machines/diagram/account'
import { stripSvg } from '@/machines/diagram/strip'

describe.each(locales)('the account as a strip (%s)', (locale) => {
  const chart = accountSoFar(openAccount().snapshot.value, [], dictionary(locale).diagrams)
  const svg = stripSvg(chart, 330)
  const boxes = Array.from(
    svg.matchAll(
      /<g data-(node|group)="(\w+)"[^>]*><rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
    ),
    ([, kind, id, x, y, w, h]) => ({
      kind,
      id,
      x: Number(x),
      y: Number(y),
      w: Number(w),
      h: Number(h),
    }),
  )

  it('has every state, group and transition of the chart once', () => {
    const ids = (kind: string) =>
      Array.from(svg.matchAll(new RegExp(`data-${kind}="(\\w+)"`, 'g')), ([, id]) => id)
    const of = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
    expect(ids('node')).toEqual(of(chart.nodes))
    expect(ids('group')).toEqual(of(chart.groups))
    expect(ids('edge')).toEqual(of(chart.edges))
  })

  it('fits a phone, and no box lies on another', () => {
    expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeLessThanOrEqual(330)
    const rows = new Set(boxes.filter(({ kind }) => kind === 'group').map(({ y }) => y))
    expect(rows.size).toBe(2)
    for (const one of boxes) {
      for (const other of boxes) {
        if (one === other || one.kind !== other.kind) continue
        const apart =
          one.x + one.w <= other.x ||
          other.x + other.w <= one.x ||
          one.y + one.h <= other.y ||
          other.y + other.h <= one.y
        expect(apart, `${one.id} and ${other.id}`).toBe(true)
      }
    }
  })
})
