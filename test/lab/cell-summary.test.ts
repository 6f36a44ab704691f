import { describe, expect, it } from 'vitest'
import { noFilter, summaryOf } from '@/machines/lab/cell-summary'
import { articleKnobs } from '@/machines/lab/knobs'
import { type OutcomeCell, outcomesUnder } from '@/machines/lab/outcomes'

const loops = { kind: 'loops', period: 2, firstSeen: 1, seenAgain: 3 } as const
const settles = { kind: 'settles', after: 1 } as const
const { assumptions } = articleKnobs
const hidden = { ...assumptions, coverage: 'hidden', grace: 'never' } as const
const cell: OutcomeCell = {
  written: articleKnobs.written,
  outcomes: [
    { assumptions: hidden, order: 'enabler-first', verdict: settles },
    { assumptions: { ...assumptions, grace: 'long' }, order: 'scan-first', verdict: loops },
    { assumptions, order: 'scan-first', verdict: loops },
  ],
}

describe('a cell of the map', () => {
  it('counts its verdicts, the commonest first', () => {
    const counts = summaryOf(cell, noFilter, articleKnobs)
    expect(counts.map(({ kind, count }) => [kind, count])).toEqual([
      ['loops', 2],
      ['settles', 1],
    ])
  })

  it('opens the run that is closest to what the lab is set to', () => {
    const [first] = summaryOf(cell, noFilter, articleKnobs)
    expect(first?.example.assumptions).toEqual(assumptions)
  })

  it('counts only what passes the filter', () => {
    const counts = summaryOf(cell, { ...noFilter, coverage: 'hidden' }, articleKnobs)
    expect(counts).toMatchObject([{ kind: 'settles', count: 1, example: { assumptions: hidden } }])
    expect(summaryOf(cell, { ...noFilter, report: 'disabled' }, articleKnobs)).toEqual([])
  })
})

describe('the map under the usual choices alone', () => {
  it('is the whole grid with one outcome a cell: 15 loop, the others settle', () => {
    const cells = outcomesUnder(articleKnobs)
    expect(cells).toHaveLength(48)
    expect(new Set(cells.map(({ outcomes }) => outcomes.length))).toEqual(new Set([1]))
    expect(cells.filter(({ outcomes }) => outcomes[0]?.verdict.kind === 'loops')).toHaveLength(15)
  })
})
