import type { RuleId, ScanType } from '@/machines/account/account.terms'
import { type Frame, framesOf, trail } from '@/machines/story/frames'
import type { Lesson } from '@/machines/story/lesson'
import { endsApply, type OrbitPoint, orbitOf } from '@/machines/story/orbit'

/** One thing that somebody does on the way from one state to the next. */
export type Act =
  | { readonly by: 'you'; readonly apply: number }
  | { readonly by: 'terraform'; readonly call: 'enables' }
  | { readonly by: 'terraform'; readonly call: 'sets'; readonly scanType: ScanType }
  | { readonly by: 'aws'; readonly rule: RuleId }

/** A state on the ring, the applies that end in it, and what happens until the next one. */
export interface Stop {
  readonly point: OrbitPoint
  /** The first three of them; the period gives all that follow. */
  readonly applies: readonly number[]
  readonly acts: readonly Act[]
}

/** One lap of a lesson that loops: its states in order, each with what leads to the next. */
export function lapOf(lesson: Lesson): readonly Stop[] {
  const orbit = orbitOf(framesOf(lesson))
  if (!orbit) return []
  const points = orbit.points.filter(({ start }) => !start)
  return points.flatMap((point): Stop[] => {
    const arrival = orbit.moves.find(({ to }) => to.key === point.key)
    const departure = orbit.moves.find(({ from }) => from.key === point.key)
    if (!arrival || !departure) return []
    const applies = [0, 1, 2].map((lap) => arrival.apply + lap * points.length)
    return [{ point, applies, acts: sinceLastApply(departure.frame).flatMap(actsOf) }]
  })
}

function sinceLastApply(frame: Frame): readonly Frame[] {
  const frames = trail(frame)
  const last = frames.findLastIndex((one) => one !== frame && endsApply(one))
  return frames.slice(last + 1)
}

function actsOf({ beat, rules, workspace }: Frame): readonly Act[] {
  const { apply, plan } = workspace.context
  const byAws = rules.map((rule): Act => ({ by: 'aws', rule }))
  if (beat.event?.type === 'apply.started') return [{ by: 'you', apply }, ...byAws]
  if (beat.event?.type !== 'request.sent') return byAws
  const changes = plan?.changes.filter(({ action }) => action !== 'no-op') ?? []
  return [...changes.flatMap(({ after }) => (after ? [callFor(after)] : [])), ...byAws]
}

function callFor(after: { readonly type: string; readonly scanType?: ScanType }): Act {
  return after.scanType
    ? { by: 'terraform', call: 'sets', scanType: after.scanType }
    : { by: 'terraform', call: 'enables' }
}
