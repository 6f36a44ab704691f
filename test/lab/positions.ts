import fc from 'fast-check'
import { assumptionChoices, resourceTypes, ruleIds } from '@/machines/account/account.terms'
import { editIds } from '@/machines/lab/edits'
import { type Knobs, pauses, sortedTypes, type Written } from '@/machines/lab/knobs'
import { eventIds, type LabEvent, switches } from '@/machines/lab/lab-event'
import type { Position } from '@/machines/lab/position'
import { orders } from '@/machines/terraform/apply'

const unwritten = fc.constantFrom('absent', 'removed')

export const anyWritten: fc.Arbitrary<Written> = fc.record({
  enabler: fc.oneof(
    unwritten,
    fc.record({
      types: fc.subarray([...resourceTypes], { minLength: 1 }).map(sortedTypes),
      ignoreChanges: fc.boolean(),
      preventDestroy: fc.boolean(),
    }),
  ),
  registry: fc.oneof(
    unwritten,
    fc.record({
      scanType: fc.constantFrom('BASIC', 'ENHANCED'),
      ignoreChanges: fc.boolean(),
    }),
  ),
})

export const anyKnobs: fc.Arbitrary<Knobs> = fc.record({
  written: anyWritten,
  rulesOff: fc.subarray([...ruleIds]),
  assumptions: fc.record({
    report: fc.constantFrom(...assumptionChoices.report),
    coverage: fc.constantFrom(...assumptionChoices.coverage),
    grace: fc.constantFrom(...assumptionChoices.grace),
  }),
  order: fc.constantFrom(...orders),
  pause: fc.constantFrom(...pauses),
})

export const everyEvent: readonly LabEvent[] = [...eventIds, ...switches, ...editIds]

export const anyEvents = fc.array(fc.constantFrom(...everyEvent), { maxLength: 6 })

export const anyPosition: fc.Arbitrary<Position> = fc
  .record({
    knobs: anyKnobs,
    events: anyEvents,
    back: fc.nat(6),
    kept: fc.array(fc.array(fc.constantFrom(...everyEvent), { minLength: 1, maxLength: 4 }), {
      maxLength: 2,
    }),
    beside: fc.option(anyWritten),
  })
  .map(({ back, ...position }) => ({
    ...position,
    at: Math.max(0, position.events.length - back),
  }))
