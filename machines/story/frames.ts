import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyTransitionDefinition,
  initialTransition,
  transition,
} from 'xstate'
import { rulesFired } from '@/machines/account/account'
import type { RuleId } from '@/machines/account/account.terms'
import { happen, type Workspace } from '@/machines/terraform/workspace'
import type { Beat, Lesson } from './lesson'
import { pathOf, type StatePath, transitionId } from './walk'

/** Everything that is true at one beat: the lesson's machine, the workspace and how they got there. */
export interface Frame {
  readonly beat: Beat
  readonly index: number
  /** The frame this one follows in the run; null at the start. */
  readonly previous: Frame | null
  readonly snapshot: AnyMachineSnapshot
  readonly workspace: Workspace
  /** The lesson's states that hold now, compound ones included. */
  readonly current: readonly StatePath[]
  /** Ids of the lesson's transitions that this beat took. */
  readonly taken: readonly string[]
  /** Ids of the account's transitions that this beat caused. */
  readonly fired: readonly string[]
  readonly rules: readonly RuleId[]
}

/** Folds the story through the lesson's machine and the workspace, beat by beat. */
export function framesOf({ machine, story }: Lesson): readonly Frame[] {
  const frames: Frame[] = []
  for (const [index, beat] of story.beats.entries()) {
    const previous = beat.after
      ? frames.find((frame) => frame.beat.slug === beat.after)
      : frames[index - 1]
    if (beat.after && !previous) {
      throw new Error(
        `Beat '${beat.slug}' comes after '${beat.after}', which is no earlier beat of the story.`,
      )
    }
    frames.push(
      previous ? follow(machine, previous, beat, index) : open(machine, story.open(), beat),
    )
  }
  return frames
}

/** This frame and those it followed, from the start of the run. */
export function trail(frame: Frame): readonly Frame[] {
  const frames: Frame[] = []
  for (let one: Frame | null = frame; one; one = one.previous) frames.unshift(one)
  return frames
}

function open(machine: AnyStateMachine, workspace: Workspace, beat: Beat): Frame {
  const [snapshot] = initialTransition(machine)
  return {
    beat,
    index: 0,
    previous: null,
    snapshot,
    workspace,
    current: currentStates(snapshot),
    taken: [],
    fired: [],
    rules: [],
  }
}

function follow(machine: AnyStateMachine, previous: Frame, beat: Beat, index: number): Frame {
  const { event } = beat
  if (!event)
    throw new Error(
      `Beat '${beat.slug}' has no event; only the first beat of a story may have none.`,
    )
  const taken: AnyTransitionDefinition[] = machine.getTransitionData(previous.snapshot, event)
  const [snapshot] = transition(machine, previous.snapshot, event)
  const before = beat.scene?.() ?? previous.workspace
  const workspace = event.type === 'workspace.found' ? before : happen(before, event)
  const fired = event.type === 'workspace.found' ? [] : workspace.context.fired
  return {
    beat,
    index,
    previous,
    snapshot,
    workspace,
    current: currentStates(snapshot),
    taken: taken.map(transitionId),
    fired: fired.map(transitionId),
    rules: rulesFired(fired),
  }
}

function currentStates(snapshot: AnyMachineSnapshot): readonly StatePath[] {
  return snapshot._nodes.map(pathOf).filter((path) => path !== '')
}
