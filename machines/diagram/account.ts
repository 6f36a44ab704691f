import type { AnyMachineSnapshot, StateValue } from 'xstate'
import { accountMachine } from '@/machines/account/account.machine'
import type { RuleId } from '@/machines/account/account.terms'
import { type Frame, trail } from '@/machines/story/frames'
import { pathOf, type StatePath, type WalkedTransition, walk } from '@/machines/story/walk'
import type { Flowchart, GraphEdge, Mark } from './graph'
import type { AccountLabelKey, DiagramLabels } from './labels'
import { nodeId } from './node-id'

const walked = walk(accountMachine)

/** Always drawn: the two services and the bit they share. */
const core = ['inspector', 'registry', 'ecr']
/** What the status call says is not what the account is: it has no place in this picture. */
const undrawn = ['status']

/** How an account stands: what is drawn, and how it is marked. */
interface Standing {
  readonly regions: readonly string[]
  readonly now: readonly StatePath[]
  readonly seen: ReadonlySet<StatePath>
  /** Ids of the transitions just taken, and of all that ever were. */
  readonly fired: ReadonlySet<string>
  readonly everFired: ReadonlySet<string>
}

/** The account's state diagram, one group a region; regions that a story never moves are left out. */
export function account(frames: readonly Frame[], frame: Frame, labels: DiagramLabels): Flowchart {
  const way = trail(frame)
  return chartOf(
    {
      regions: regionsMovedBy(frames),
      now: statesOf(frame),
      seen: new Set(way.flatMap(statesOf)),
      fired: new Set(frame.fired),
      everFired: new Set(way.flatMap((one) => one.fired)),
    },
    labels,
  )
}

/**
 * The state diagram of an account that no story tells: its state value, and the transitions each
 * happening so far has fired, the newest last.
 */
export function accountSoFar(
  value: StateValue,
  happenings: readonly (readonly string[])[],
  labels: DiagramLabels,
): Flowchart {
  const now = leavesOf(value)
  const everFired = new Set(happenings.flat())
  const passed = walked.transitions
    .filter(({ id }) => everFired.has(id))
    .flatMap(({ from, to }) => [from, leafOf(to)])
  const moved = new Set([...core, ...passed.map(regionOf)])
  return chartOf(
    {
      regions: regionsAmong(moved),
      now,
      seen: new Set([...now, ...passed]),
      fired: new Set(happenings.at(-1)),
      everFired,
    },
    labels,
  )
}

function chartOf(
  { regions, now, seen, fired, everFired }: Standing,
  labels: DiagramLabels,
): Flowchart {
  const states = walked.states.filter(
    ({ path, kind }) => kind === 'atomic' && path.includes('.') && regions.includes(regionOf(path)),
  )
  const mark = (path: StatePath): Mark =>
    now.includes(path) ? 'current' : seen.has(path) ? 'visited' : 'ahead'
  return {
    // Nothing joins the regions, so this puts one under the other: narrow enough for a phone.
    direction: 'LR',
    groups: regions.map((region) => ({
      id: nodeId(region),
      label: [labelOf(region, labels)],
      mark: 'visited',
      direction: 'TB',
    })),
    nodes: states.map(({ path }) => ({
      id: nodeId(path),
      label: [labelOf(path, labels)],
      shape: 'state',
      mark: mark(path),
      group: nodeId(regionOf(path)),
    })),
    edges: walked.transitions
      .filter(({ from }) => regions.includes(regionOf(from)))
      .map((transition) => edge(transition, labels, fired, everFired)),
  }
}

/** `{ inspector: { on: 'idle' } }` as `inspector.on.idle`. */
function leavesOf(value: StateValue): readonly StatePath[] {
  if (typeof value === 'string') return [value]
  return Object.entries(value).flatMap(([state, below = {}]) => {
    const leaves = leavesOf(below)
    return leaves.length > 0 ? leaves.map((leaf) => `${state}.${leaf}`) : [state]
  })
}

function edge(
  transition: WalkedTransition,
  labels: DiagramLabels,
  fired: ReadonlySet<string>,
  everFired: ReadonlySet<string>,
): GraphEdge {
  const rule = transition.meta.rule as RuleId | undefined // typed in the machine's setup
  return {
    id: nodeId(transition.id),
    from: nodeId(transition.from),
    to: nodeId(leafOf(transition.to)),
    label: [rule ? labels.rules[rule] : callEdgeLabel(transition, labels)],
    actor: rule ? 'aws' : 'you',
    taken: fired.has(transition.id),
    visited: everFired.has(transition.id),
  }
}

/** A transition to a state with parts ends in the part it starts with. */
function leafOf(path: StatePath): StatePath {
  const first = walked.states.find(({ parent, initial }) => parent === path && initial)
  return first ? leafOf(first.path) : path
}

function regionsMovedBy(frames: readonly Frame[]): readonly string[] {
  const moved = frames.flatMap(({ fired }) => fired.map((id) => regionOf(id.split('|')[0] ?? '')))
  const initially = new Set(frames[0] ? statesOf(frames[0]) : [])
  const changed = frames
    .flatMap(statesOf)
    .filter((path) => !initially.has(path))
    .map(regionOf)
  return regionsAmong(new Set([...core, ...moved, ...changed]))
}

function regionsAmong(wanted: ReadonlySet<string>): readonly string[] {
  return walked.states
    .filter(({ parent, path }) => parent === '' && wanted.has(path) && !undrawn.includes(path))
    .map(({ path }) => path)
}

function statesOf({ workspace }: Frame): readonly StatePath[] {
  const snapshot: AnyMachineSnapshot = workspace.context.account.snapshot
  return snapshot._nodes.filter(({ type }) => type === 'atomic').map(pathOf)
}

function regionOf(path: StatePath): string {
  return path.split('.')[0] ?? path
}

function callEdgeLabel({ eventType, to }: WalkedTransition, labels: DiagramLabels): string {
  if (eventType === 'inspector.enabled') return labels.enableShort
  return eventType === 'inspector.disabled' ? labels.disableShort : labelOf(to, labels)
}

function labelOf(path: StatePath, { account: words }: DiagramLabels): string {
  const onOrOff = path.split('.')[1]
  const key =
    regionOf(path) !== 'inspector' && (onOrOff === 'on' || onOrOff === 'off') ? onOrOff : path
  return words[key as AccountLabelKey] ?? path // a region without a word shows its name; a test forbids it
}
