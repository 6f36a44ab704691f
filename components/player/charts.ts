import type { DrawingKind } from '@/components/diagram/drawing-name'
import { account } from '@/machines/diagram/account'
import { flow } from '@/machines/diagram/flow'
import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import { orbit } from '@/machines/diagram/orbit'
import { sequence } from '@/machines/diagram/sequence'
import type { Frame } from '@/machines/story/frames'
import type { StepProps } from './props'
import type { Run } from './run'

export type Chart = Flowchart | SequenceChart

type Charts = Map<string, Chart | null>
const kept = new WeakMap<Frame, Charts>()

/** One diagram of one beat in one language, computed once; null for the orbit of a lesson without applies. */
export function chartOf(
  { lesson, frames }: Run,
  frame: Frame,
  kind: DrawingKind,
  { locale, labels: common, text }: Pick<StepProps, 'locale' | 'labels' | 'text'>,
): Chart | null {
  const charts: Charts = kept.get(frame) ?? new Map()
  kept.set(frame, charts)
  const known = charts.get(`${locale} ${kind}`)
  if (known !== undefined) return known
  const labels = { ...common, states: text.states }
  const chart = {
    flow: () => flow(lesson, frames, frame, labels),
    'flow-short': () => flow(lesson, frames, frame, labels, 'short'),
    account: () => account(frames, frame, labels),
    sequence: () => sequence(frames, frame, labels),
    orbit: () => orbit(frames, frame, labels),
  }[kind]()
  charts.set(`${locale} ${kind}`, chart)
  return chart
}
