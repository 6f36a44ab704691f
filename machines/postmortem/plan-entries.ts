import type { Flip } from '@/machines/check/flips'
import { shownValue } from '@/machines/check/value-namer'
import { type NewEntry, newEntry, type PlanChange } from './document'
import { readTime } from './time'

/** What the checker has found: the plans in their order, and what flips between them. */
export interface PlansFound {
  readonly order: readonly string[]
  readonly times: readonly string[]
  readonly flips: readonly Flip[]
}

/** One entry a plan. Values go along only where they are shown. */
export function planEntries(
  { order, times, flips }: PlansFound,
  { isShown, timeText }: { readonly isShown: boolean; readonly timeText: (at: number) => string },
): readonly NewEntry[] {
  return order.map((name, index) => {
    const changes = flips.flatMap((flip) => changeAt(flip, index, isShown) ?? [])
    // Terraform writes its timestamps in UTC.
    const made = readTime(times[index] ?? '', () => 0)
    return newEntry({ kind: 'plan', name, changes }, made ? timeText(made.at) : '')
  })
}

function changeAt(flip: Flip, index: number, isShown: boolean): PlanChange | null {
  const step = flip.steps[index]
  if (!step) return null
  const { address, attribute, period, kind, values } = flip
  const shown = Object.entries((isShown && values) || {}).map(
    ([letter, value]) => [letter, shownValue(value)] as const,
  )
  return { address, attribute, period, kind, ...step, values: Object.fromEntries(shown) }
}
