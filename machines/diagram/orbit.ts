import { coverageKeyOf } from '@/machines/account/account'
import { resourceTypes } from '@/machines/account/account.terms'
import { type Frame, trail } from '@/machines/story/frames'
import {
  endsApply,
  type OrbitMove,
  type OrbitPoint,
  orbitOf,
  pointAt,
  pointBefore,
} from '@/machines/story/orbit'
import { typesLabel } from './event-label'
import type { Flowchart, GraphEdge } from './graph'
import { type DiagramLabels, fill } from './labels'
import { runThrough } from './track'

/**
 * The states after each apply of the run that is told. The graph grows with the story until it bites
 * its tail; what was not reached yet is kept in the layout and hidden, so that nothing moves. Null
 * without applies.
 */
export function orbit(
  frames: readonly Frame[],
  frame: Frame,
  labels: DiagramLabels,
): Flowchart | null {
  const whole = orbitOf(runThrough(frames, frame))
  if (!whole) return null
  const { points, moves } = whole
  const way = new Set(trail(frame))
  const here = endsApply(frame) ? pointAt(frame) : pointBefore(frame)
  const told = moves.filter((move) => move.frame.index <= frame.index)
  const reached = new Set([here.key, ...told.flatMap(({ from, to }) => [from.key, to.key])])
  const passed = new Set(
    [...way].flatMap((one) => [(endsApply(one) ? pointAt(one) : pointBefore(one)).key]),
  )
  const id = (point: OrbitPoint) => `p${points.findIndex(({ key }) => key === point.key)}`
  return {
    direction: 'TB',
    groups: [],
    nodes: points.map((point) => ({
      id: id(point),
      label: point.start ? [labels.orbit.start] : pointLabel(point, labels),
      shape: point.start ? 'start' : 'state',
      mark: point.key === here.key ? 'current' : passed.has(point.key) ? 'visited' : 'ahead',
      hidden: !reached.has(point.key),
    })),
    edges: edgesOf(moves).map((same): GraphEdge => {
      const [first] = same
      return {
        id: `a${moves.indexOf(first)}`,
        from: id(first.from),
        to: id(first.to),
        label: [fill(labels.orbit.apply, { apply: first.apply })],
        actor: 'terraform',
        taken: same.some((move) => move.frame === frame),
        visited: same.some((move) => way.has(move.frame)),
        hidden: !same.some((move) => told.includes(move)),
      }
    }),
  }
}

/** Several applies that change nothing are one edge from a point to itself. */
function edgesOf(moves: readonly OrbitMove[]): readonly (readonly [OrbitMove, ...OrbitMove[]])[] {
  const rests = ({ from, to }: OrbitMove) => from.key === to.key
  return moves.flatMap((move, index) => {
    const same = moves.filter((other) => rests(other) && other.to.key === move.to.key)
    if (!rests(move)) return [[move] as const]
    return moves.findIndex((other) => rests(other) && other.to.key === move.to.key) === index
      ? [[move, ...same.slice(1)] as const]
      : []
  })
}

function pointLabel({ account }: OrbitPoint, labels: DiagramLabels): readonly string[] {
  const scanned = resourceTypes.filter((type) => account.coverage[coverageKeyOf[type]])
  return [
    account.scanType,
    account.inspector === 'enabled' ? labels.orbit.inspectorOn : labels.orbit.inspectorOff,
    scanned.length > 0
      ? fill(labels.orbit.scanned, { types: typesLabel(scanned, labels) })
      : labels.orbit.nothingScanned,
  ]
}
