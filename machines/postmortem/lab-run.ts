import { type AddressProblem, addressText, readAddress } from '@/machines/lab/address'
import { type LabStep, replay } from '@/machines/lab/run'
import type { Source } from './document'

/** A run of the lab as a link tells it. */
export interface LinkedRun {
  /** The run alone, without branches and comparisons, as a query. */
  readonly run: string
  readonly steps: readonly LabStep[]
  readonly problems: readonly AddressProblem[]
}

/** Reads a link into the lab, whole or from `/lab/` or `?` on; null for anything else. */
export function linkedRun(link: string): LinkedRun | null {
  const [, query] = /^(?:\S*\/lab\/?)?(\?\S*)$/.exec(link.trim().replace(/#.*$/, '')) ?? []
  if (query === undefined) return null
  const { position, problems } = readAddress(query)
  const { knobs, events, at } = position
  const told = events.slice(0, at)
  return {
    run: addressText({ knobs, events: told, at, kept: [], beside: null }),
    steps: replay(knobs, told).steps,
    problems,
  }
}

/** The step that an entry is about; null where its run has no such step. */
export function labStep({ run, step }: Extract<Source, { kind: 'lab' }>): LabStep | null {
  return linkedRun(run)?.steps[step - 1] ?? null
}

/** The query that opens the run at one of its steps. */
export function stepQuery(run: string, step: number): string {
  const { position } = readAddress(run)
  return addressText({ ...position, at: Math.min(step, position.events.length) })
}
