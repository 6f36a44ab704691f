import type { Verdict } from '@/machines/terraform/verdict'
import { idleReason } from './can-do'
import { type EditId, editIds } from './edits'
import type { Knobs } from './knobs'
import { type LabEvent, switches } from './lab-event'
import { forecast } from './lab-verdict'
import { endOf, type LabRun, replay, writtenAt } from './run'

/** Something one person can change once: an edit of `main.tf` or a click in AWS's console. */
export type Change = EditId | (typeof changesInAws)[number]
const changesInAws = [...switches, 'basic', 'enhanced'] as const
export const changes: readonly Change[] = [...editIds, ...changesInAws]

/** A change, or several in this order, and what becomes of the run after it. */
export interface Way {
  readonly changes: readonly Change[]
  readonly verdict: Verdict
}

/** Every single change that does anything now, with the verdict it leads to. */
export function singleChanges(run: LabRun): readonly Way[] {
  return possible(run).map((change) => {
    const next = after(run, [change])
    return { changes: [change], verdict: forecast(next) }
  })
}

/** Those of them after which the run settles. */
export function waysOut(run: LabRun): readonly Way[] {
  return singleChanges(run).filter(({ verdict }) => verdict.kind === 'settles')
}

/** Nobody is told to do more than this at once. */
const mostChanges = 3

/**
 * The ways with the fewest changes after which the run settles, breadth first; empty lists of changes
 * when it settles as it is. Null when none is found within three changes that are not forbidden.
 */
export function shortestWays(
  run: LabRun,
  forbidden: readonly Change[] = [],
): readonly Way[] | null {
  const now = forecast(run)
  if (now.kind === 'settles') return [{ changes: [], verdict: now }]
  let edge: readonly (readonly Change[])[] = [[]]
  const seen = new Set<string>()
  for (let depth = 0; depth < mostChanges; depth++) {
    const next = edge.flatMap((done) =>
      possible(after(run, done))
        .filter((change) => !forbidden.includes(change))
        .map((change) => [...done, change]),
    )
    const fresh = next.filter((done) => {
      const key = stateAfter(run, done)
      return !seen.has(key) && Boolean(seen.add(key))
    })
    const ways = fresh.map((done) => ({ changes: done, verdict: forecast(after(run, done)) }))
    const out = ways.filter(({ verdict }) => verdict.kind === 'settles')
    if (out.length > 0) return out
    edge = fresh
  }
  return null
}

/** The challenge: how few changes are enough for this run. Null when three are not. */
export function leastChanges(run: LabRun, forbidden?: readonly Change[]): number | null {
  return shortestWays(run, forbidden)?.[0]?.changes.length ?? null
}

/** How many changes a player has made, and whether the run settles by now. */
export function attempt(
  knobs: Knobs,
  events: readonly LabEvent[],
): { readonly made: number; readonly settles: boolean } {
  const known: readonly string[] = changes
  return {
    made: events.filter((event) => known.includes(event)).length,
    settles: forecast(replay(knobs, events)).kind === 'settles',
  }
}

function possible(run: LabRun): readonly Change[] {
  return changes.filter((change) => idleReason(change, endOf(run), writtenAt(run)) === null)
}

function after({ knobs, steps }: LabRun, done: readonly Change[]): LabRun {
  return replay(knobs, [...steps.map(({ event }) => event), ...done])
}

function stateAfter(run: LabRun, done: readonly Change[]): string {
  return after(run, done).steps.at(-1)?.fingerprint ?? ''
}
