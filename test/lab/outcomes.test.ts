import { describe, expect, it } from 'vitest'
import { articleKnobs, workspaceInput } from '@/machines/lab/knobs'
import { outcomeMap, wantDifferentThings } from '@/machines/lab/outcomes'
import { judge } from '@/machines/terraform/verdict'
import { openWorkspace } from '@/machines/terraform/workspace'

const map = outcomeMap(articleKnobs)

describe('the map of outcomes', () => {
  it('holds every list of types with every scan type under every assumption', () => {
    expect(map.cells).toHaveLength(48)
    expect(map.runs).toBe(48 * 36)
    expect(map.states).toBeGreaterThan(1000)
  })

  it('shows the law: two owners loop exactly when they want different things', () => {
    const seen = map.cells.flatMap(({ written, outcomes }) =>
      outcomes
        .filter(({ assumptions }) => assumptions.coverage !== 'hidden')
        .map(({ verdict }) => ({ written, kind: verdict.kind })),
    )
    expect(seen).toEqual(
      seen.map(({ written }) => ({
        written,
        kind: wantDifferentThings(written) ? 'loops' : 'settles',
      })),
    )
  })

  it('is calm beside the law only where another type or no grace lets AWS hide that ECR is off', () => {
    const calm = map.cells.flatMap(({ written, outcomes }) =>
      outcomes
        .filter(({ verdict }) => wantDifferentThings(written) && verdict.kind === 'settles')
        .map(({ assumptions }) => ({ written, assumptions })),
    )
    expect(calm.length).toBeGreaterThan(0)
    for (const { written, assumptions } of calm) {
      const types = typeof written.enabler === 'string' ? [] : written.enabler.types
      expect(assumptions.coverage).toBe('hidden')
      expect(types).toContain('ECR')
      expect(types.length > 1 || assumptions.grace === 'never').toBe(true)
    }
  })

  it('never loops where both want the same, not even where AWS hides what it does', () => {
    const loops = map.cells.filter(({ outcomes }) =>
      outcomes.some(({ verdict }) => verdict.kind === 'loops'),
    )
    expect(loops.map(({ written }) => wantDifferentThings(written))).toEqual(Array(15).fill(true))
  })

  it('knows of no period but two', () => {
    const periods = map.cells.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ verdict }) => (verdict.kind === 'loops' ? [verdict.period] : [])),
    )
    expect(new Set(periods)).toEqual(new Set([2]))
  })

  it('says of each run what judging it alone says', () => {
    for (const { written, outcomes } of map.cells) {
      for (const { assumptions, order, verdict } of outcomes.filter(
        (_, index) => index % 17 === 0,
      )) {
        const alone = openWorkspace(
          workspaceInput({ ...articleKnobs, written, assumptions, order }),
        )
        expect(verdict).toEqual(judge(alone).verdict)
      }
    }
  })

  it('has no loop left when AWS does not follow a scan type into ECR', () => {
    const { cells } = outcomeMap({
      ...articleKnobs,
      rulesOff: ['R1', 'R2', 'R2-reverse', 'R3', 'R4'],
    })
    const kinds = cells.flatMap(({ outcomes }) => outcomes.map(({ verdict }) => verdict.kind))
    expect(new Set(kinds)).toEqual(new Set(['settles']))
  })
})
