import { type Flip, type PlanFile, record } from './plans'

/** What one plan wants of an attribute. Values are JSON text; null where there is none. */
export interface FlipStep {
  /** From 1, in the order the plans were made. */
  readonly plan: number
  readonly from: string | null
  readonly to: string | null
  /** The plan leaves it as it is. */
  readonly isQuiet: boolean
}

/**
 * An attribute through all plans, with its values. They may be secret: they are for the eyes of the
 * one whose plans these are, and never for a log.
 */
export function flipSteps(
  plans: readonly PlanFile[],
  { address, attribute }: Flip,
): readonly FlipStep[] {
  return plans.map(({ changes }, index) => {
    const own = changes.map(record).find((change) => change?.address === address)
    const change = record(own?.change)
    const [from, to] = [valueIn(change?.before, attribute), valueIn(change?.after, attribute)]
    return { plan: index + 1, from, to, isQuiet: from === to }
  })
}

function valueIn(given: unknown, attribute: string): string | null {
  const value = record(given)?.[attribute]
  return value === undefined || value === null ? null : JSON.stringify(value)
}
