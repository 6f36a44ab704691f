import { type EditId, edit } from './edits'
import { articleKnobs, type Knobs, type Written } from './knobs'
import type { LabEvent } from './lab-event'
import { replay, writtenAt } from './run'

/** Everything the lab shows follows from this, and the address holds all of it. */
export interface Position {
  readonly knobs: Knobs
  /** Everything that was done, in order. */
  readonly events: readonly LabEvent[]
  /** How many of the events have happened: less than all of them after a step back. */
  readonly at: number
  /** Other branches that were kept: whole lists of events under the same knobs. */
  readonly kept: readonly (readonly LabEvent[])[]
  /** A second configuration that meets the same events, side by side with the first. */
  readonly beside: Written | null
}

/** Enough for every run in the lessons; keeps a hostile address cheap. */
export const mostEvents = 60
export const mostKept = 4

export const start: Position = {
  knobs: articleKnobs,
  events: [],
  at: 0,
  kept: [],
  beside: null,
}

/** Does one more thing. What was done after this point before is kept as a branch. */
export function act(position: Position, event: LabEvent): Position {
  const { events, at, kept } = position
  if (at >= mostEvents) return position
  if (events[at] === event) return { ...position, at: at + 1 }
  const next = [...events.slice(0, at), event]
  const branches = at < events.length ? [...kept, events] : kept
  const known = branches.find((branch) => startsWith(branch, next))
  return {
    ...position,
    events: known ?? next,
    at: at + 1,
    kept: branches.filter((branch) => branch !== known).slice(-mostKept),
  }
}

/**
 * Edits `main.tf`. Before anything was done it is how the run begins; afterwards it is a step of the
 * run, as it is in life.
 */
export function change(position: Position, id: EditId): Position {
  const { knobs, events } = position
  if (events.length > 0) return act(position, id)
  return { ...position, knobs: { ...knobs, written: edit(knobs.written, id) } }
}

/** The same events in another world; where the run stands and its branches stay. */
export function retune(position: Position, knobs: Partial<Omit<Knobs, 'written'>>): Position {
  return { ...position, knobs: { ...position.knobs, ...knobs } }
}

/** Nothing done yet, under the same knobs and with what is written by now. */
export function startOver(position: Position): Position {
  const { knobs, events, at } = position
  const written = writtenAt(replay(knobs, events.slice(0, at)))
  return { ...position, knobs: { ...knobs, written }, events: [], at: 0, kept: [] }
}

/** The two configurations change places; the events were done to both. */
export function swap(position: Position): Position {
  const { knobs, beside } = position
  if (!beside) return position
  return { ...position, knobs: { ...knobs, written: beside }, beside: knobs.written }
}

/** One step back, one step forward, or to any step of the run. */
export function goTo(position: Position, at: number): Position {
  return { ...position, at: Math.max(0, Math.min(at, position.events.length)) }
}

/** Takes up a kept branch at its end; the one that was shown is kept in its place. */
export function takeUp(position: Position, branch: number): Position {
  const taken = position.kept[branch]
  if (!taken) return position
  const kept = position.kept.map((one, index) => (index === branch ? position.events : one))
  return { ...position, events: taken, at: taken.length, kept }
}

function startsWith(events: readonly LabEvent[], first: readonly LabEvent[]): boolean {
  return first.every((event, index) => events[index] === event)
}
