import { articleAssumptions } from '@/machines/account/account.terms'
import { day } from '@/machines/story/times'
import type { Configuration } from '@/machines/terraform/configuration'
import type { RunCase, RunEvent } from '../run-case'

type Given = Pick<RunCase, 'name' | 'configuration' | 'events'> & Partial<RunCase>

/** A case on the article's AWS, the enabler first, unless it says otherwise. */
export function runCase(given: Given): RunCase {
  const assumptions = { ...articleAssumptions, ...given.assumptions }
  return { quick: false, order: 'enabler-first', ...given, assumptions }
}

export const apply: RunEvent = { type: 'apply.run' }
/** Long enough for everything AWS does by itself. */
export const aDay: RunEvent = { type: 'time.passed', ms: day }

/** So many applies with a day after each. */
export function daily(count: number): readonly RunEvent[] {
  return Array.from({ length: count }, () => [apply, aDay]).flat()
}

export function edit(configuration: Configuration): RunEvent {
  return { type: 'configuration.changed', configuration }
}
