import { type AccountFacts, accountFacts } from '@/machines/account/account'
import type { StateFile } from '@/machines/terraform/state-file'
import type { Frame } from './frames'

/** The state of account and state file after an apply; equal states are one point. */
export interface OrbitPoint {
  readonly key: string
  readonly account: AccountFacts
  readonly stateFile: StateFile
  /** True for the state a run starts from. */
  readonly start: boolean
}

/** One apply, from the point before it to the point after it. */
export interface OrbitMove {
  readonly apply: number
  readonly frame: Frame
  readonly from: OrbitPoint
  readonly to: OrbitPoint
}

export interface Orbit {
  readonly points: readonly OrbitPoint[]
  readonly moves: readonly OrbitMove[]
}

const ends = ['state.written', 'apply.run']

/** The applies of a story, in order; null when it has none. */
export function orbitOf(frames: readonly Frame[]): Orbit | null {
  const moves = frames.filter(endsApply).map(
    (frame): OrbitMove => ({
      apply: frame.workspace.context.apply,
      frame,
      from: pointBefore(frame),
      to: pointAt(frame),
    }),
  )
  const all = moves.flatMap(({ from, to }) => [from, to])
  const points = all.filter(
    (point, index) => all.findIndex(({ key }) => key === point.key) === index,
  )
  return moves.length > 0 ? { points, moves } : null
}

/** The frames of an apply end with the one that writes the state file. */
export function endsApply({ beat }: Frame): boolean {
  return beat.event !== null && ends.includes(beat.event.type)
}

/** The point a frame stands at: the last apply that ended on its way, or where its run started. */
export function pointBefore(frame: Frame): OrbitPoint {
  const { previous } = frame
  if (!previous || frame.beat.scene) return startPoint(frame)
  return endsApply(previous) ? pointAt(previous) : pointBefore(previous)
}

export function pointAt(frame: Frame): OrbitPoint {
  const { account, stateFile } = frame.workspace.context
  const facts = accountFacts(account)
  return { key: JSON.stringify([facts, stateFile]), account: facts, stateFile, start: false }
}

function startPoint(frame: Frame): OrbitPoint {
  const point = pointAt(frame)
  return { ...point, key: `start of ${frame.beat.slug}`, start: true }
}
