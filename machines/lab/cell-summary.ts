import type { Assumptions } from '@/machines/account/account.terms'
import type { Order } from '@/machines/terraform/apply'
import type { Verdict } from '@/machines/terraform/verdict'
import type { Knobs } from './knobs'
import type { Outcome, OutcomeCell } from './outcomes'

/** What one looks at the map under; null leaves a choice open. */
export type Filter = { readonly [Name in keyof Assumptions]: Assumptions[Name] | null } & {
  readonly order: Order | null
}

export const noFilter: Filter = { report: null, coverage: null, grace: null, order: null }

export interface KindCount {
  readonly kind: Verdict['kind']
  readonly count: number
  /** A run that ends so: one under the lab's own choices if there is such a one. */
  readonly example: Outcome
}

/** What becomes of a configuration under a filter, the commonest first. */
export function summaryOf(
  { outcomes }: OutcomeCell,
  filter: Filter,
  preferred: Pick<Knobs, 'assumptions' | 'order'>,
): readonly KindCount[] {
  const seen = outcomes.filter((outcome) => passes(outcome, filter))
  const kinds = [...new Set(seen.map(({ verdict }) => verdict.kind))]
  return kinds
    .flatMap((kind): readonly KindCount[] => {
      const same = seen.filter(({ verdict }) => verdict.kind === kind)
      const example = same.toSorted((a, b) => far(a, preferred) - far(b, preferred))[0]
      return example ? [{ kind, count: same.length, example }] : []
    })
    .sort((a, b) => b.count - a.count)
}

function passes({ assumptions, order }: Outcome, filter: Filter): boolean {
  const { report, coverage, grace } = filter
  return (
    (report ?? assumptions.report) === assumptions.report &&
    (coverage ?? assumptions.coverage) === assumptions.coverage &&
    (grace ?? assumptions.grace) === assumptions.grace &&
    (filter.order ?? order) === order
  )
}

/** How many choices differ. */
function far(
  { assumptions, order }: Outcome,
  preferred: Pick<Knobs, 'assumptions' | 'order'>,
): number {
  const differing = (['report', 'coverage', 'grace'] as const).filter(
    (name) => assumptions[name] !== preferred.assumptions[name],
  )
  return differing.length + (order === preferred.order ? 0 : 1)
}
