import { readFileSync } from 'node:fs'
import { fromTheTop, lookAttribute } from '@/machines/diagram/mark-drawing'
import { lookOf, type MarkedAttribute, type Marks, marksOf } from '@/machines/diagram/marks'
import { type BeatChart, head, slots } from './lesson-charts'

/** What changes at a step, worked out beforehand: attributes to take away and to set, by element. */
interface Toggle {
  readonly drawing: string
  readonly selector: string
  readonly off: string | null
  readonly on: readonly [name: string, value: string] | null
}

/**
 * The floor: a page that does nothing at a step but toggle the attributes that the player toggles, on
 * the same drawings. What to toggle is known before; no React, no words, no panels, no address.
 */
export function floorPage(beats: readonly (readonly BeatChart[])[]): string {
  const kinds = (beats[0] ?? []).map(({ kind }) => kind)
  const drawings = new Map<string, string>()
  for (const { kind, drawing } of beats.flat()) drawings.set(drawing, kind)
  const inside = (kind: string) =>
    [...drawings]
      .filter(([, of]) => of === kind)
      .map(([name]) => `<div data-drawing="${name}" hidden>${svgOf(name)}</div>`)
      .join('')
  const steps = beats.map((charts, index) => toggles(beats[index - 1] ?? [], charts))
  return `${head()}${slots(kinds, inside)}<script>(${String(run)})(${JSON.stringify(steps)})</script>`
}

function toggles(before: readonly BeatChart[], now: readonly BeatChart[]): readonly Toggle[] {
  return now.flatMap(({ kind, drawing, chart }) => {
    const old = before.find((one) => one.kind === kind)
    const marks = marksOf(chart)
    const isNew = old?.drawing !== drawing
    return [
      ...(isNew && old ? [{ ...whole(old.drawing), off: null, on: ['hidden', ''] as const }] : []),
      ...(isNew ? [{ ...whole(drawing), off: 'hidden', on: null }] : []),
      ...looks(drawing, isNew ? null : marksOf(old.chart), marks),
      ...crop(drawing, marks),
    ]
  })
}

const whole = (drawing: string) => ({ drawing, selector: '' })

const marked = /<g (data-(?:node|group|edge|edge-label|step))="([^"]*)"/g

function looks(drawing: string, before: Marks | null, now: Marks): readonly Toggle[] {
  return [...svgOf(drawing).matchAll(marked)].flatMap(([, name = '', id = '']) => {
    const attribute = name as MarkedAttribute // the expression above finds no other
    const [was, is] = [before && lookOf(before, attribute, id), lookOf(now, attribute, id)]
    if (was === is) return []
    return [
      {
        drawing,
        selector: `[${attribute}="${id}"]`,
        off: was && lookAttribute(attribute, was),
        on: is && ([lookAttribute(attribute, is), 'true'] as const),
      },
    ]
  })
}

function crop(drawing: string, { lastStep }: Marks): readonly Toggle[] {
  if (lastStep === undefined) return []
  const svg = svgOf(drawing)
  const end = lastStep === null ? 'data-opening=' : `data-step="${lastStep}" data-end=`
  const height = svg.split(`${end}"`)[1]?.split('"')[0]
  if (!height) throw new Error(`The drawing ${drawing} has no step '${lastStep}'.`)
  const box = { drawing, selector: 'svg', off: null }
  return [
    { ...box, on: ['preserveAspectRatio', fromTheTop] },
    { ...box, on: ['height', height] },
  ]
}

function svgOf(name: string): string {
  return readFileSync(`public/drawings/${name}.svg`, 'utf8')
}

/** Runs inside the page. */
function run(steps: readonly (readonly Toggle[])[]): void {
  const found = steps.map((toggles) =>
    toggles.map(({ drawing, selector, off, on }) => {
      const within = `[data-drawing="${drawing}"]`
      const element = document.querySelector(`${within} ${selector}`.trim())
      if (!element) throw new Error(`Nothing to toggle: ${within} ${selector}`)
      return { element, off, on }
    }),
  )
  let at = -1
  const next = () => {
    at += 1
    for (const { element, off, on } of found[at] ?? []) {
      if (off !== null) element.removeAttribute(off)
      if (on && element.getAttribute(on[0]) !== on[1]) element.setAttribute(...on)
    }
  }
  next()
  for (const svg of document.querySelectorAll('svg')) svg.setAttribute('data-moved', '')
  document.querySelector('button')?.addEventListener('click', next)
  addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') next()
  })
}
