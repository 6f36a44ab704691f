import { accountFacts, rulesFired } from '@/machines/account/account'
import type { RuleId } from '@/machines/account/account.terms'
import { fingerprint as shortName } from '@/machines/diagram/structure'
import type { Frame } from '@/machines/story/frames'
import type { LessonEvent } from '@/machines/story/lesson'
import { transitionId } from '@/machines/story/walk'
import type { Plan } from '@/machines/terraform/plan'
import type { Drift } from '@/machines/terraform/refresh'
import { type ApplyRecord, fingerprint, recordOf } from '@/machines/terraform/verdict'
import { happen, openWorkspace, type Workspace } from '@/machines/terraform/workspace'
import { edit, isEdit } from './edits'
import { type Knobs, pauseLength, type Written, workspaceInput } from './knobs'
import { type LabEvent, workspaceEvent } from './lab-event'
import type { Position } from './position'

/** One event of the lab and everything that is true after it. */
export interface LabStep {
  readonly event: LabEvent
  /** Counted from 1, as in the address. */
  readonly number: number
  /** What stands in `main.tf` after the event. */
  readonly written: Written
  /** As the diagrams want it. An apply has two: the apply, and the pause after it. */
  readonly frames: readonly [Frame, ...Frame[]]
  /** After the event, the pause after an apply included. */
  readonly workspace: Workspace
  /** Null when the event neither plans nor applies. */
  readonly plan: Plan | null
  readonly drift: readonly Drift[]
  /** Null unless the event is an apply. */
  readonly apply: ApplyRecord | null
  /** The hidden rules, in the order they fired, each once. */
  readonly rules: readonly RuleId[]
  /** Everything the future depends on. */
  readonly fingerprint: string
}

export interface LabRun {
  readonly knobs: Knobs
  readonly opening: Frame
  readonly steps: readonly LabStep[]
}

/** Replays what has happened at a position. */
export function run({ knobs, events, at }: Position): LabRun {
  return replay(knobs, events.slice(0, at))
}

export function replay(knobs: Knobs, events: readonly LabEvent[]): LabRun {
  let key = JSON.stringify(knobs)
  const opening = openingOf(key, knobs)
  const steps: LabStep[] = []
  for (const event of events) {
    key = `${key} ${event}`
    const next = keptSteps.get(key) ?? step(knobs, steps.at(-1) ?? null, opening, event)
    keep(keptSteps, key, next)
    steps.push(next)
  }
  return { knobs, opening, steps }
}

/** The run as it was after the first `at` events. */
export function upTo(run: LabRun, at: number): LabRun {
  return { ...run, steps: run.steps.slice(0, at) }
}

/** Everything of a run as the diagrams want it, in order. */
export function framesOf({ opening, steps }: LabRun): readonly [Frame, ...Frame[]] {
  return [opening, ...steps.flatMap(({ frames }) => frames)]
}

/** The workspace a run has come to. */
export function endOf({ opening, steps }: LabRun): Workspace {
  return steps.at(-1)?.workspace ?? opening.workspace
}

export function writtenAt({ knobs, steps }: LabRun): Written {
  return steps.at(-1)?.written ?? knobs.written
}

/**
 * One character an event that depends on all it led to. An address keeps them, so that a later model
 * can tell where it does something else than the one the address was written with.
 */
export function marksOf(knobs: Knobs, events: readonly LabEvent[]): string {
  return replay(knobs, events)
    .steps.map(({ workspace: { context }, plan }) =>
      shortName(
        JSON.stringify([
          accountFacts(context.account),
          context.stateFile,
          plan?.changes.map(({ action }) => action),
          plan?.error?.code,
        ]),
      ).slice(-1),
    )
    .join('')
}

/** Runs share their beginnings: stepping, branching and trying changes replay nothing twice. */
const keptOpenings = new Map<string, Frame>()
const keptSteps = new Map<string, LabStep>()
const mostSteps = 2000

function openingOf(key: string, knobs: Knobs): Frame {
  const known = keptOpenings.get(key)
  if (known) return known
  return keep(keptOpenings, key, frameOf(null, 'start', null, openWorkspace(workspaceInput(knobs))))
}

function keep<T>(kept: Map<string, T>, key: string, value: T): T {
  if (kept.size >= mostSteps) kept.clear()
  kept.set(key, value)
  return value
}

function step(knobs: Knobs, last: LabStep | null, opening: Frame, event: LabEvent): LabStep {
  const previous = last?.frames.at(-1) ?? opening
  const written = last?.written ?? knobs.written
  const number = (last?.number ?? 0) + 1
  const before = previous.workspace
  const happened = workspaceEvent(event, written, before)
  const done = frameOf(previous, `step-${number}`, happened, happen(before, happened))
  const pause = { type: 'time.passed', ms: pauseLength[knobs.pause] } as const
  const frames: readonly [Frame, ...Frame[]] =
    event === 'a' && pause.ms > 0
      ? [done, frameOf(done, `pause-${number}`, pause, happen(done.workspace, pause))]
      : [done]
  const workspace = (frames.at(-1) ?? done).workspace
  const planned = event === 'a' || event === 'p'
  const record = planned ? recordOf(before, done.workspace) : null
  return {
    event,
    number,
    written: isEdit(event) ? edit(written, event) : written,
    frames,
    workspace,
    plan: record?.plan ?? null,
    drift: record?.drift ?? [],
    apply: event === 'a' ? record : null,
    rules: [...new Set(frames.flatMap(({ rules }) => rules))],
    fingerprint: fingerprint(workspace),
  }
}

function frameOf(
  previous: Frame | null,
  slug: string,
  event: LessonEvent | null,
  workspace: Workspace,
): Frame {
  const fired = previous ? workspace.context.fired : []
  return {
    beat: { slug, event },
    index: previous ? previous.index + 1 : 0,
    previous,
    snapshot: workspace, // the lab has no lesson machine: its run is the workspace's own
    workspace,
    current: [],
    taken: [],
    fired: fired.map(transitionId),
    rules: rulesFired(fired),
  }
}
