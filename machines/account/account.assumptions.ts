import type { Account } from './account'
import { idleGrace } from './account.machine'
import type { AccountInput, Assumptions } from './account.terms'

/**
 * The same account under other rules or assumptions, from now on. What AWS already did stays done;
 * an idle grace that is running counts from when it began.
 */
export function assume(account: Account, { rules, assumptions }: AccountInput): Account {
  const { context } = account.snapshot
  const next = {
    ...context,
    rules: { ...context.rules, ...rules },
    assumptions: { ...context.assumptions, ...assumptions },
  }
  return {
    ...account,
    snapshot: { ...account.snapshot, context: next },
    timers: account.timers.map((timer) =>
      timer.event.type.startsWith('xstate.after.idleGrace.')
        ? { ...timer, due: graceEnd(account.now, timer.due, context.assumptions, next.assumptions) }
        : timer,
    ),
  }
}

function graceEnd(now: number, due: number, before: Assumptions, after: Assumptions): number {
  const began = Number.isFinite(due) ? due - idleGrace[before.grace] : now
  return Math.max(now, began + idleGrace[after.grace])
}

/** Milliseconds until AWS next acts by itself, or null when it will not. */
export function nextMove({ now, timers }: Account): number | null {
  const due = Math.min(...timers.map((timer) => timer.due))
  return Number.isFinite(due) ? due - now : null
}
