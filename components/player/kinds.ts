import { type DiagramKind, diagramKinds } from '@/machines/diagram/diagrams'
import type { Run } from './run'

/** The diagrams a lesson has: an orbit only where it has applies. */
export function kindsIn({ applyEnds }: Run): readonly DiagramKind[] {
  return diagramKinds.filter((kind) => kind !== 'orbit' || applyEnds.length > 0)
}

/** The diagram that tells most of a lesson: its flow, or the account where a setting reaches over. */
export function mostTelling(lesson: string): DiagramKind {
  return lesson === 'enhanced-first' || lesson === 'back-to-basic' ? 'account' : 'flow'
}
