import { fill } from '@/machines/diagram/labels'
import type { LabEvent } from './lab-event'
import type { LabStep } from './run'

export interface StepWords {
  readonly events: Readonly<Record<LabEvent, string>>
  /** {apply} */
  readonly apply: string
}

/** A step in a few words: an apply has its number. */
export function stepText(
  { event, apply }: Pick<LabStep, 'event' | 'apply'>,
  words: StepWords,
): string {
  return apply ? fill(words.apply, { apply: apply.number }) : words.events[event]
}
