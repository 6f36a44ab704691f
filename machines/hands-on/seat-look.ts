import type { StateValue } from 'xstate'
import type { AccountFacts } from '@/machines/account/account'
import type { RuleId } from '@/machines/account/account.terms'

/** What a page that follows an account is told of it; the server tells more. */
export interface SeatLook {
  readonly accountId: string
  /** The number of the newest entry. */
  readonly sequence: number
  /** Milliseconds of the account's clock since it was opened. */
  readonly time: number
  /** Milliseconds of that clock until AWS next acts by itself, or null. */
  readonly nextMove: number | null
  readonly settings: { readonly speed: number }
  readonly account: AccountFacts
  /** The account machine's state value. */
  readonly state: StateValue
}

/** What happened to an account, numbered. `time` is the account's own clock. */
export type SeatEntry = { readonly sequence: number; readonly time: number } & (
  | ({ readonly type: 'call'; readonly operation: string; readonly refused: string | null } & Fired)
  | ({ readonly type: 'aws.acted' } & Fired)
  | { readonly type: 'time.passed'; readonly ms: number }
  | { readonly type: 'hold'; readonly operation: string }
  | { readonly type: 'settings' | 'reset' }
)

interface Fired {
  /** Ids of the transitions that fired, as the account's diagram names them. */
  readonly fired: readonly string[]
  readonly rules: readonly RuleId[]
}

/** The transitions of each happening, the newest last: what the account's diagram is marked by. */
export function firedIn(log: readonly SeatEntry[]): readonly (readonly string[])[] {
  return log.flatMap((entry) => ('fired' in entry && entry.fired.length > 0 ? [entry.fired] : []))
}
