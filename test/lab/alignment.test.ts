import { describe, expect, it } from 'vitest'
import { aligned, firstDivergence } from '@/machines/lab/alignment'
import { articleKnobs, type Knobs, type Written } from '@/machines/lab/knobs'
import type { LabEvent } from '@/machines/lab/lab-event'
import { replay } from '@/machines/lab/run'

const written = (change: Partial<Written>): Knobs => ({
  ...articleKnobs,
  written: { ...articleKnobs.written, ...change },
})
const fix = written({ enabler: 'absent' })
const events: readonly LabEvent[] = ['a', 'p', 'a', '1d', 'a']

describe('two configurations on the same events', () => {
  it('are aligned by apply, whatever lies between', () => {
    const applies = aligned(replay(articleKnobs, events), replay(fix, events))
    expect(applies.map(({ number, first }) => [number, first.number])).toEqual([
      [1, 1],
      [2, 3],
      [3, 5],
    ])
  })

  it('part where the account or the work to do is first not the same', () => {
    expect(
      firstDivergence(aligned(replay(articleKnobs, ['a', 'a']), replay(fix, ['a', 'a']))),
    ).toBe(2)
    const enhanced = written({ registry: { scanType: 'ENHANCED', ignoreChanges: false } })
    expect(firstDivergence(aligned(replay(articleKnobs, ['a']), replay(enhanced, ['a'])))).toBe(1)
  })

  it('do not part when they are the same', () => {
    const run = replay(articleKnobs, events)
    expect(firstDivergence(aligned(run, run))).toBeNull()
    expect(firstDivergence([])).toBeNull()
  })
})
