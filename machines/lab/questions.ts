import type { RuleId } from '@/machines/account/account.terms'
import type { Knobs } from './knobs'
import type { LabEvent } from './lab-event'
import { causesOf } from './lab-verdict'
import { exploreOutcomes, type OutcomeMap } from './outcomes'
import { forbiddenIn } from './puzzles'
import { replay } from './run'
import { attempt, leastChanges, singleChanges, type Way } from './ways-out'

/** What takes longer than a frame to find out. */
export type Question =
  | { readonly kind: 'ways'; readonly knobs: Knobs; readonly events: readonly LabEvent[] }
  | { readonly kind: 'least'; readonly knobs: Knobs; readonly events: readonly LabEvent[] }
  | { readonly kind: 'attempt'; readonly knobs: Knobs; readonly events: readonly LabEvent[] }
  | { readonly kind: 'map'; readonly knobs: Knobs }

export interface WaysAnswer {
  readonly kind: 'ways'
  readonly causes: readonly RuleId[]
  /** Single changes that end it. */
  readonly ways: readonly Way[]
  /** How many others were tried and do not. */
  readonly others: number
}

export type Answer =
  | WaysAnswer
  /** Null when three changes are not enough. */
  | { readonly kind: 'least'; readonly least: number | null }
  | {
      readonly kind: 'attempt'
      readonly made: number
      readonly settles: boolean
      /** A change was made that the puzzle forbids. */
      readonly isFoul: boolean
    }
  | { readonly kind: 'map'; readonly map: OutcomeMap }

/** The answer; a map comes as it grows, and its last form is the answer. */
export function* answersTo(question: Question): Generator<Answer> {
  switch (question.kind) {
    case 'ways': {
      const { knobs, events } = question
      const tried = singleChanges(replay(knobs, events))
      const ways = tried.filter(({ verdict }) => verdict.kind === 'settles')
      yield {
        kind: 'ways',
        causes: causesOf(knobs, events),
        ways,
        others: tried.length - ways.length,
      }
      break
    }
    case 'least': {
      const { knobs, events } = question
      yield { kind: 'least', least: leastChanges(replay(knobs, events), forbiddenIn(knobs)) }
      break
    }
    case 'attempt': {
      const { knobs, events } = question
      const forbidden: readonly string[] = forbiddenIn(knobs)
      const isFoul = events.some((event) => forbidden.includes(event))
      yield { kind: 'attempt', ...attempt(knobs, events), isFoul }
      break
    }
    case 'map':
      for (const map of exploreOutcomes(question.knobs)) yield { kind: 'map', map }
  }
}
