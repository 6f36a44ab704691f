import { type Frame, trail } from '@/machines/story/frames'
import type { Lesson } from '@/machines/story/lesson'
import { type Walked, type WalkedState, type WalkedTransition, walk } from '@/machines/story/walk'
import { actorOf, eventLabel } from './event-label'
import type { Flowchart, GraphEdge, GraphGroup, GraphNode, Mark } from './graph'
import type { DiagramLabels, LessonLabels } from './labels'
import { nodeId } from './node-id'

/** `long`: every state a node, states with parts as groups. `short`: a state with parts is one node. */
export type FlowDepth = 'long' | 'short'

/** Whether a short drawing leaves anything out: without states that have steps it is the long one. */
export function hasShortFlow({ machine }: Lesson): boolean {
  return walk(machine).states.some(({ kind }) => kind === 'compound')
}

/** The lesson's machine as the article's flowchart, at one beat. */
export function flow(
  { machine }: Lesson,
  frames: readonly Frame[],
  frame: Frame,
  labels: DiagramLabels & LessonLabels,
  depth: FlowDepth = 'long',
): Flowchart {
  const walked = walk(machine)
  const drawn =
    depth === 'long' ? walked.states : walked.states.filter(({ parent }) => parent === '')
  // Mermaid reads groups from the last to the first and lays out from the one it reads first.
  const groups = drawn.filter((state) => hasParts(state) && depth === 'long').reverse()
  const seen = new Set(trail(frame).flatMap(({ current }) => current))
  const mark = (path: string): Mark =>
    frame.current.includes(path) ? 'current' : seen.has(path) ? 'visited' : 'ahead'
  const label = (path: string) => [labels.states[path] ?? path]
  const joined = edges(walked, frames, frame, labels, depth)
  return {
    direction: 'TB',
    ...columnOf(walked, joined),
    groups: groups.map(
      ({ path, kind }): GraphGroup => ({
        id: nodeId(path),
        label: label(path),
        mark: mark(path),
        // Parts side by side make a drawing too wide for a phone. Parts that no edge joins lie in a column under LR.
        direction: kind === 'parallel' ? 'LR' : 'TB',
      }),
    ),
    nodes: drawn
      .filter((state) => !groups.includes(state))
      .map(
        (state): GraphNode => ({
          id: nodeId(state.path),
          label: label(state.path),
          shape: shapeOf(state),
          mark: mark(state.path),
          ...(depth === 'long' && state.parent ? { group: nodeId(state.parent) } : {}),
        }),
      ),
    edges: joined,
  }
}

/** Branches side by side are too wide for a phone, so a machine that branches stands in a column. */
function columnOf({ states }: Walked, edges: readonly GraphEdge[]): Pick<Flowchart, 'column'> {
  const column = states.filter(({ parent }) => parent === '').map(({ path }) => nodeId(path))
  const isJoined = (id: string, index: number) =>
    index === 0 || edges.some(({ from, to }) => from === column[index - 1] && to === id)
  return column.every(isJoined) ? {} : { column }
}

function edges(
  { states, transitions }: Walked,
  frames: readonly Frame[],
  frame: Frame,
  labels: DiagramLabels,
  depth: FlowDepth,
): readonly GraphEdge[] {
  const order = new Map(states.map(({ path }, index) => [path, index]))
  const taken = new Set(frame.taken)
  const visited = new Set(trail(frame).flatMap((one) => one.taken))
  return transitions.flatMap((transition): readonly GraphEdge[] => {
    const [from, to] = ends(transition, depth)
    if (from === to && depth === 'short' && transition.from !== transition.to) return []
    const told = frames.find((one) => one.taken.includes(transition.id))
    const event = told?.beat.event
    const inside = from.includes('.') && to.includes('.')
    const loops = from !== to && (order.get(to) ?? 0) < (order.get(from) ?? 0)
    return [
      {
        id: nodeId(transition.id),
        from: nodeId(from),
        to: nodeId(to),
        label:
          inside || !event
            ? []
            : [
                eventLabel(event, labels),
                ...rulesOf(told, labels),
                ...(loops ? [labels.loop] : []),
              ],
        actor: event ? actorOf(event) : 'you',
        taken: taken.has(transition.id),
        visited: visited.has(transition.id),
      },
    ]
  })
}

/** An edge that crosses a group's border is drawn to the border, so that a group keeps its own direction. */
function ends({ from, to }: WalkedTransition, depth: FlowDepth): readonly [string, string] {
  const outer = (path: string) => path.split('.')[0] ?? path
  return depth === 'short' || outer(from) !== outer(to) ? [outer(from), outer(to)] : [from, to]
}

function rulesOf(frame: Frame, labels: DiagramLabels): readonly string[] {
  return frame.rules.length > 0 ? [frame.rules.map((rule) => labels.rules[rule]).join(' ')] : []
}

function hasParts({ kind }: WalkedState): boolean {
  return kind === 'compound' || kind === 'parallel'
}

function shapeOf(state: WalkedState): GraphNode['shape'] {
  if (state.kind === 'final') return 'end'
  return state.initial && state.parent === '' ? 'start' : 'state'
}
