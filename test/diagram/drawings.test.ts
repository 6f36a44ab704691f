import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import mermaid from 'mermaid/package.json'
import { describe, expect, it } from 'vitest'
import { structureOf, wantedDrawings } from '@/.scripts/drawing/wanted'
import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'

const folder = 'public/drawings'
/** On a phone a drawing's frame reaches from edge to edge. */
const framePadding = 3
const advice = 'Run `npm run draw` and commit what it writes.'
const wanted = wantedDrawings()
const read = (name: string) => readFileSync(`${folder}/${name}.svg`, 'utf8')

describe('the kept drawings', () => {
  it.each(wanted)('$name is there and is drawn from the text of today', (drawing) => {
    const kept = read(drawing.name).match(/data-structure="(\w+)"/)?.[1]
    expect(kept, `${drawing.name}.svg is stale. ${advice}`).toBe(
      structureOf(drawing, mermaid.version),
    )
  })

  it('are all wanted', () => {
    const names = wanted.map(({ name }) => `${name}.svg`).sort()
    expect(readdirSync(folder).sort(), advice).toEqual(names)
  })

  it.each(wanted)(
    '$name has exactly one element for each state and transition',
    ({ name, chart }) => {
      const drawn = [...read(name).matchAll(/ data-(?:node|group|edge|step)="[^"]*"/g)].map(
        ([text]) => text,
      )
      expect(drawn.sort()).toEqual([...expectedElements(chart)].sort())
    },
  )

  it.each(wanted)('$name covers no text with another box', ({ name }) => {
    const boxes = [...read(name).matchAll(boxed)].map(([, what, x, y, width, height]) => ({
      what,
      left: Number(x),
      top: Number(y),
      right: Number(x) + Number(width),
      bottom: Number(y) + Number(height),
    }))
    const covered = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => one.left < other.right - 1 && other.left < one.right - 1)
        .filter((other) => one.top < other.bottom - 1 && other.top < one.bottom - 1)
        .map((other) => `${one.what} and ${other.what}`),
    )
    expect(covered).toEqual([])
  })

  it.each(wanted.filter(({ name }) => name.includes('.flow')))(
    '$name fits a phone of 390 px with its text at 13 px',
    ({ name }) => {
      const width = Number(read(name).match(/ width="([\d.]+)"/)?.[1])
      expect((width * 13) / 14).toBeLessThanOrEqual(390 - 2 * framePadding)
    },
  )

  it.each(wanted)('$name is small and holds text, not HTML', ({ name }) => {
    const svg = read(name)
    expect(gzipSync(svg).length).toBeLessThan(6 * 1024)
    expect(svg).not.toMatch(/foreignObject|<style|style=|url\(|\bid=/)
  })
})

const boxed =
  /data-((?:node|edge-label)="\w+").*?<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/g

function expectedElements(chart: Flowchart | SequenceChart): readonly string[] {
  const marked = (attribute: string, things: readonly { readonly id: string }[]) =>
    things.map(({ id }) => ` data-${attribute}="${id}"`)
  if ('steps' in chart)
    return marked(
      'step',
      chart.steps.filter(({ messages }) => messages.length > 0),
    )
  return [
    ...marked('node', chart.nodes),
    ...marked('group', chart.groups),
    ...marked('edge', chart.edges),
  ]
}
