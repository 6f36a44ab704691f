import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyTransitionDefinition,
  type EventFromLogic,
  type InputFrom,
  initialTransition,
  type SnapshotFrom,
  transition,
} from 'xstate'

/** A delayed event that the machine has asked for and time has not reached yet. */
interface Timer {
  readonly id: string
  readonly due: number
  readonly event: { readonly type: string }
}

/**
 * A machine's snapshot with a clock of its own. Plain data: time passes only when told to, so a run
 * can be replayed, branched and compared. `now` and `due` are milliseconds since the start.
 */
export interface Timeline<M extends AnyStateMachine> {
  readonly snapshot: SnapshotFrom<M>
  readonly now: number
  readonly timers: readonly Timer[]
}

/** A timeline after something happened, and the transitions that fired on the way, in order. */
export interface Moved<M extends AnyStateMachine> {
  readonly timeline: Timeline<M>
  readonly fired: readonly AnyTransitionDefinition[]
}

/** The initial snapshot at time 0. */
export function begin<M extends AnyStateMachine>(machine: M, input: InputFrom<M>): Timeline<M> {
  const [snapshot, actions] = initialTransition<AnyStateMachine>(machine, input)
  return {
    snapshot: snapshot as SnapshotFrom<M>, // the generic API forgets which machine it was given
    now: 0,
    timers: rearm([], actions, 0),
  }
}

/** Sends one event now. */
export function send<M extends AnyStateMachine>(
  machine: M,
  timeline: Timeline<M>,
  event: EventFromLogic<M>,
): Moved<M> {
  const fired = machine.getTransitionData(timeline.snapshot as AnyMachineSnapshot, event)
  const [snapshot, actions] = transition<AnyStateMachine>(machine, timeline.snapshot, event)
  return {
    timeline: {
      snapshot: snapshot as SnapshotFrom<M>, // as above
      now: timeline.now,
      timers: rearm(timeline.timers, actions, timeline.now),
    },
    fired,
  }
}

/** Lets time pass, in milliseconds; whatever falls due fires in due order, chained delays included. */
export function elapse<M extends AnyStateMachine>(
  machine: M,
  timeline: Timeline<M>,
  ms: number,
): Moved<M> {
  const end = timeline.now + ms
  let moved: Moved<M> = { timeline, fired: [] }
  for (let next = nextDue(timeline, end); next; next = nextDue(moved.timeline, end)) {
    const { timers } = moved.timeline
    const due = {
      ...moved.timeline,
      now: next.due,
      timers: timers.filter((timer) => timer !== next),
    }
    const step = send(machine, due, next.event as EventFromLogic<M>) // the machine itself raised it
    moved = { timeline: step.timeline, fired: [...moved.fired, ...step.fired] }
  }
  return { timeline: { ...moved.timeline, now: end }, fired: moved.fired }
}

function nextDue<M extends AnyStateMachine>({ timers }: Timeline<M>, end: number) {
  return timers
    .filter((timer) => timer.due <= end)
    .reduce<Timer | undefined>(
      (first, timer) => (first && first.due <= timer.due ? first : timer),
      undefined,
    )
}

/** `transition` returns the scheduling of `after` as raise and cancel actions; we keep the book. */
function rearm(
  timers: readonly Timer[],
  actions: readonly { readonly type: string; readonly params: unknown }[],
  now: number,
): readonly Timer[] {
  return actions.reduce((kept, { type, params }) => {
    if (type === 'xstate.cancel') {
      const { sendId } = params as { sendId: string } // XState's own action
      return kept.filter((timer) => timer.id !== sendId)
    }
    if (type === 'xstate.raise') {
      const { id, delay, event } = params as { id: string; delay?: number; event: Timer['event'] }
      if (delay !== undefined) return kept.concat({ id, due: now + delay, event })
    }
    return kept
  }, timers)
}
