import type { Account } from './account'

/** Milliseconds until AWS next acts by itself, or null when it will not. */
export function nextMove({ now, timers }: Account): number | null {
  const due = Math.min(...timers.map((timer) => timer.due))
  return Number.isFinite(due) ? due - now : null
}
