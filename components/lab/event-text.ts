import type { LabWords } from '@/i18n/lab-words'
import { fill } from '@/machines/diagram/labels'
import type { LabStep } from '@/machines/lab/run'
import { stepText } from '@/machines/lab/step-text'

/** A step in a few words: an apply has its number. */
export function eventText(step: LabStep, { events, steps }: LabWords): string {
  return stepText(step, { events, apply: steps.apply })
}

/** What a plan or an apply of the step came to; null where it did neither. */
export function planLine({ plan, apply }: LabStep, words: LabWords): string | null {
  if (!plan) return null
  const { steps } = words
  if (plan.error) return steps.refusedPlan
  const actions = plan.changes.filter(({ action }) => action !== 'no-op')
  const texts = actions.map(({ address, action }) =>
    fill(steps.actions[action], {
      what: address.startsWith('aws_inspector2_')
        ? steps.resources.enabler
        : steps.resources.registry,
    }).trim(),
  )
  const all = texts.length > 0 ? texts : [steps.nothingToDo]
  return [...all, ...((apply?.errors.length ?? 0) > 0 ? [steps.failed] : [])].join(steps.and)
}
