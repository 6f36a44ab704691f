import { articleKnobs, type Knobs } from './knobs'
import type { LabEvent } from './lab-event'
import { type Position, start } from './position'
import { type Change, changes } from './ways-out'

/** Runs to break out of, by the name they have in the words. */
export const puzzleIds = ['article', 'two-types', 'wants-more', 'keep-both'] as const
export type PuzzleId = (typeof puzzleIds)[number]

const threeApplies: readonly LabEvent[] = ['a', 'a', 'a']

const knobs: Readonly<Record<PuzzleId, Knobs>> = {
  article: articleKnobs,
  'two-types': {
    ...articleKnobs,
    written: {
      enabler: { types: ['EC2', 'ECR'], ignoreChanges: false, preventDestroy: true },
      registry: { scanType: 'BASIC', ignoreChanges: false },
    },
  },
  'wants-more': {
    ...articleKnobs,
    written: {
      enabler: { types: ['EC2', 'LAMBDA'], ignoreChanges: false, preventDestroy: true },
      registry: { scanType: 'ENHANCED', ignoreChanges: false },
    },
  },
  // The pause tells it from the article's own: an address holds no name of a puzzle.
  'keep-both': { ...articleKnobs, pause: 'hour' },
}

/** What would be too easy. */
const forbidden: Readonly<Partial<Record<PuzzleId, readonly Change[]>>> = {
  'keep-both': [
    'forget-enabler',
    'delete-enabler',
    'forget-registry',
    'delete-registry',
    'ignore-enabler',
    'ignore-registry',
    'set-enhanced',
  ],
}

/** The changes that do not count where a run starts like this; none outside of the puzzles. */
export function forbiddenIn(start: Knobs): readonly Change[] {
  const text = JSON.stringify(start)
  const id = puzzleIds.find((one) => JSON.stringify(knobs[one]) === text)
  return (id && forbidden[id]) ?? []
}

/** Where a puzzle starts. */
export function puzzle(id: PuzzleId): Position {
  return { ...start, knobs: knobs[id], events: threeApplies, at: threeApplies.length }
}

/** The run up to the first change a person made: what has to be broken. */
export function unbroken(events: readonly LabEvent[]): readonly LabEvent[] {
  const known: readonly string[] = changes
  const first = events.findIndex((event) => known.includes(event))
  return first < 0 ? events : events.slice(0, first)
}
