import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idleReason } from '@/machines/lab/can-do'
import { articleKnobs, configurationOf, type Knobs, writtenOf } from '@/machines/lab/knobs'
import type { LabEvent } from '@/machines/lab/lab-event'
import { causesOf, closureOf, forecast } from '@/machines/lab/lab-verdict'
import { act, goTo, start, takeUp } from '@/machines/lab/position'
import { endOf, replay, run, writtenAt } from '@/machines/lab/run'
import { fingerprint } from '@/machines/terraform/verdict'
import { anyEvents, anyKnobs, anyWritten, everyEvent } from './positions'

const enhanced: Knobs = {
  ...articleKnobs,
  written: { ...articleKnobs.written, registry: { scanType: 'ENHANCED', ignoreChanges: false } },
}

/** A minute apart, twice the long idle grace fits in. */
const applies: readonly LabEvent[] = Array<LabEvent>(100).fill('a')

describe('a run of the lab', () => {
  it.each<[string, Knobs, readonly LabEvent[], object | null]>([
    ['two applies say nothing for certain', articleKnobs, ['a', 'a'], null],
    [
      'the article loops as soon as apply 3 ends like apply 1',
      articleKnobs,
      ['a', 'a', 'a'],
      {
        verdict: { kind: 'loops', period: 2, firstSeen: 1, seenAgain: 3 },
        first: 1,
        again: 3,
        rules: ['R1', 'R2', 'R3'],
      },
    ],
    [
      'a plan and a wait that changes nothing do not hide the loop',
      articleKnobs,
      ['a', 'p', 'a', '1d', 'a'],
      { first: 1, again: 3 },
    ],
    [
      'one owner settles after its first apply',
      enhanced,
      ['a', 'a'],
      { verdict: { kind: 'settles', after: 1 }, first: 1, again: 2 },
    ],
    ['a click in between starts the watch anew', articleKnobs, ['a', 'a', 'on-ec2', 'a'], null],
  ])('%s', (_, knobs, events, closure) => {
    const closed = closureOf(replay(knobs, events))
    if (closure) expect(closed).toMatchObject(closure)
    else expect(closed).toBeNull()
  })

  it('names the rules without which the article would settle', () => {
    expect(causesOf(articleKnobs, [])).toEqual(['R1', 'R2'])
    expect(causesOf(enhanced, [])).toEqual([])
  })

  it('closes with the verdict that was forecast', () => {
    fc.assert(
      fc.property(anyKnobs, anyEvents, (knobs, events) => {
        const foretold = forecast(replay(knobs, events))
        const closed = closureOf(replay(knobs, [...events, ...applies]))
        expect(closed?.verdict.kind).toBe(foretold.kind)
      }),
      { numRuns: 25 },
    )
  })

  it('shows a plan without keeping anything of it', () => {
    const before = replay(articleKnobs, ['a', 'a'])
    const after = replay(articleKnobs, ['a', 'a', 'p'])
    expect(after.steps[2]?.plan?.changes.map(({ action }) => action)).toEqual(['update', 'no-op'])
    expect(fingerprint(endOf(after))).toBe(fingerprint(endOf(before)))
  })

  it('calls an event idle exactly when it changes nothing', () => {
    fc.assert(
      fc.property(anyKnobs, anyEvents, (knobs, events) => {
        const before = replay(knobs, events)
        for (const event of everyEvent.filter((one) => one !== 'a' && one !== 'p')) {
          const idle = idleReason(event, endOf(before), writtenAt(before)) !== null
          const after = replay(knobs, [...events, event])
          expect([event, idle]).toEqual([
            event,
            fingerprint(endOf(after)) === fingerprint(endOf(before)),
          ])
        }
      }),
      { numRuns: 12 },
    )
  })

  it('keeps every configuration it has a knob for', () => {
    fc.assert(
      fc.property(anyWritten, (written) => {
        expect(writtenOf(configurationOf(written))).toEqual(written)
      }),
    )
  })
})

describe('a position of the lab', () => {
  it('keeps the branch one leaves by doing something else after a step back', () => {
    const back = goTo(act(act(act(start, 'a'), 'a'), 'a'), 1)
    const branched = act(back, 'enhanced')
    expect(branched).toMatchObject({ events: ['a', 'enhanced'], at: 2, kept: [['a', 'a', 'a']] })
    expect(takeUp(branched, 0)).toMatchObject({
      events: ['a', 'a', 'a'],
      kept: [['a', 'enhanced']],
    })
  })

  it('goes on along its own branch when the same thing is done again', () => {
    const back = goTo(act(act(start, 'a'), 'a'), 1)
    expect(act(back, 'a')).toEqual({ ...start, events: ['a', 'a'], at: 2 })
  })

  it('replays what has happened, not what was taken back', () => {
    expect(run(goTo(act(act(start, 'a'), 'a'), 1)).steps).toHaveLength(1)
  })
})
