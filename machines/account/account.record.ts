import type { Account } from './account'
import { type AccountContext, accountMachine } from './account.machine'

/** An account as plain JSON, so that it can be kept outside the process and come back unchanged. */
export interface AccountRecord {
  readonly value: Account['snapshot']['value']
  readonly context: AccountContext
  readonly now: number
  /** `due` is null for a delay that never ends: JSON has no infinity. */
  readonly timers: readonly (Omit<Timer, 'due'> & { readonly due: number | null })[]
}

type Timer = Account['timers'][number]

export function accountRecord({ snapshot, now, timers }: Account): AccountRecord {
  return {
    value: snapshot.value,
    context: snapshot.context,
    now,
    timers: timers.map((timer) => ({
      ...timer,
      due: Number.isFinite(timer.due) ? timer.due : null,
    })),
  }
}

/** The account that `accountRecord` was made of. Takes only records this very model has written. */
export function accountFrom({ value, context, now, timers }: AccountRecord): Account {
  return {
    snapshot: accountMachine.resolveState({ value, context }),
    now,
    timers: timers.map((timer) => ({ ...timer, due: timer.due ?? Number.POSITIVE_INFINITY })),
  }
}
