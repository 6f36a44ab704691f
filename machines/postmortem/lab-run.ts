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
  return query === undefined ? null : runIn(query)
}

/** The step that an entry is about; null where its run has no such step. */
export function labStep({ run, step }: Extract<Source, { kind: 'lab' }>): LabStep | null {
  return linkedRun(run)?.steps[step - 1] ?? null
}

/** The query that opens the run at one of its steps. */
export function stepQuery(run: string, step: number): string {
  return queryOf(`${step}${run}`)
}

const runIn = remembered((query): LinkedRun => {
  const { position, problems } = readAddress(query)
  const { knobs, events, at } = position
  const done = events.slice(0, at)
  return {
    run: addressText({ knobs, events: done, at, kept: [], beside: null }),
    steps: replay(knobs, done).steps,
    problems,
  }
})

const queryOf = remembered((key) => {
  const step = Number.parseInt(key, 10)
  const { position } = readAddress(key.slice(key.indexOf('?')))
  return addressText({ ...position, at: Math.min(step, position.events.length) })
})

/** A document asks for the same runs over and over, and each is played from its start. */
function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = compute(text)
    if (known.size >= 500) known.clear()
    known.set(text, value)
    return value
  }
}
