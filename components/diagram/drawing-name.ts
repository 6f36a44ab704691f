import type { DiagramKind } from '@/machines/diagram/diagrams'
import { trackOf } from '@/machines/diagram/track'
import type { Frame } from '@/machines/story/frames'

/** Kept drawings: the kinds of diagram, and the short view of the flow. */
export type DrawingKind = DiagramKind | 'flow-short'

/** The file, without `.svg`, of the drawing that a beat's diagram is shown on. */
export function drawingName(
  lesson: string,
  locale: string,
  kind: DrawingKind,
  frames: readonly Frame[],
  frame: Frame,
): string {
  const track = isByTrack(kind) ? trackOf(frames, frame) : 0
  return `${lesson}.${locale}.${kind}${track > 0 ? `-${track + 1}` : ''}`
}

/** A story that branches has one such drawing for each of its runs. */
function isByTrack(kind: DrawingKind): boolean {
  return kind === 'sequence' || kind === 'orbit'
}
