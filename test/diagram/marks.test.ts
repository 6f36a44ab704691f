import { describe, expect, it } from 'vitest'
import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import { markDrawing } from '@/machines/diagram/mark-drawing'
import { lookOf, marksOf } from '@/machines/diagram/marks'
import { mermaidText, structureText } from '@/machines/diagram/structure'
import { sampleFlow, sampleSequence, sampleSteps } from './samples'

const drawing = (...elements: readonly string[]) =>
  `<svg viewBox="0 0 100 900" width="100" height="900" data-opening="60">${elements.map((one) => `<g ${one}></g>`).join('')}</svg>`

describe('the marks of a flowchart', () => {
  const chart = sampleFlow('en', 3)
  const marks = marksOf(chart)

  it('name the state that holds, those that were and those to come', () => {
    expect(lookOf(marks, 'data-node', 'idle')).toBe('current')
    expect(lookOf(marks, 'data-node', 'basic')).toBe('visited')
    expect(lookOf(marks, 'data-node', 'gone')).toBeNull()
  })

  it('name the edge just taken', () => {
    const taken = chart.edges.filter(({ id }) => lookOf(marks, 'data-edge', id) === 'taken')
    expect(taken.map(({ id }) => id)).toEqual(['basic_idle'])
  })

  it('are written into a drawing, one attribute an element', () => {
    const svg = drawing(
      'data-node="idle" class="state"',
      'data-node="gone"',
      'data-edge="basic_idle"',
      'data-edge-label="basic_idle"',
    )
    expect(markDrawing(svg, marks)).toBe(
      drawing(
        'data-node="idle" data-current="true" class="state"',
        'data-node="gone"',
        'data-edge="basic_idle" data-taken="true"',
        'data-edge-label="basic_idle" data-label-taken="true"',
      ),
    )
  })

  it('hide what is not reached yet', () => {
    const hidden: Flowchart = {
      ...chart,
      nodes: chart.nodes.map((node) => ({ ...node, hidden: true })),
    }
    expect(lookOf(marksOf(hidden), 'data-node', 'idle')).toBe('hidden')
  })

  it('never change what is drawn', () => {
    const beats = chart.nodes.map((_, at) => sampleFlow('ja', at))
    expect(new Set(beats.map(structureText)).size).toBe(1)
    expect(new Set(beats.map(mermaidText)).size).toBe(beats.length)
  })
})

describe('the marks of a sequence', () => {
  const svg = drawing(
    'data-step="you-apply" data-end="120"',
    'data-step="both-are-created" data-end="300"',
    'data-step="state-is-written" data-end="360"',
  )

  it('cut the drawing off after the last step that is told', () => {
    expect(markDrawing(svg, marksOf(sampleSequence('en', 1)))).toBe(
      '<svg viewBox="0 0 100 900" width="100" height="300" preserveAspectRatio="xMidYMin slice" data-opening="60"><g data-step="you-apply" data-visited="true" data-end="120"></g><g data-step="both-are-created" data-current="true" data-end="300"></g><g data-step="state-is-written" data-hidden="true" data-end="360"></g></svg>',
    )
  })

  it('show the participants alone before the first step', () => {
    const none: SequenceChart = { ...sampleSequence('en', 0), steps: [] }
    expect(markDrawing(svg, marksOf(none))).toContain(
      'viewBox="0 0 100 900" width="100" height="60" preserveAspectRatio="xMidYMin slice"',
    )
  })

  it('say which command to run when the drawing lacks a step', () => {
    expect(() => markDrawing(svg, marksOf(sampleSequence('en', 3)))).toThrow('npm run draw')
  })

  it('a later step only adds lines to the text', () => {
    const body = (at: number) =>
      mermaidText(sampleSequence('ja', at)).replace(/rgb\([^)]*\)/g, 'band')
    for (let at = 1; at < sampleSteps; at++) {
      expect(body(at).startsWith(body(at - 1).replace(/\n {2}end$/, ''))).toBe(true)
    }
  })
})
