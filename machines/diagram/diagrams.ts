import type { Frame } from '@/machines/story/frames'
import type { Lesson } from '@/machines/story/lesson'
import { account } from './account'
import { flow, hasShortFlow } from './flow'
import type { Flowchart, SequenceChart } from './graph'
import type { DiagramLabels, LessonLabels } from './labels'
import { orbit } from './orbit'
import { sequence } from './sequence'

export const diagramKinds = ['flow', 'account', 'sequence', 'orbit'] as const
export type DiagramKind = (typeof diagramKinds)[number]

/** The graphs of one beat in one language. `orbit` is null in lessons without applies. */
export interface Diagrams {
  readonly flow: Flowchart
  /** The article's short drawing: states with parts as one node. Null where no state has steps. */
  readonly flowShort: Flowchart | null
  readonly account: Flowchart
  readonly sequence: SequenceChart
  readonly orbit: Flowchart | null
}

export function diagramsOf(
  lesson: Lesson,
  frames: readonly Frame[],
  frame: Frame,
  labels: DiagramLabels & LessonLabels,
): Diagrams {
  return {
    flow: flow(lesson, frames, frame, labels),
    flowShort: hasShortFlow(lesson) ? flow(lesson, frames, frame, labels, 'short') : null,
    account: account(frames, frame, labels),
    sequence: sequence(frames, frame, labels),
    orbit: orbit(frames, frame, labels),
  }
}
