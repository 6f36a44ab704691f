import {
  type Account,
  type AccountFacts,
  type AccountMove,
  accountFacts,
  openAccount,
  rulesFired,
  wait,
} from '@/machines/account/account'
import { nextMove } from '@/machines/account/account.assumptions'
import type { AccountInput, RuleId } from '@/machines/account/account.terms'
import { noProgress, type Progress, progressed } from '@/machines/hands-on/progress'
import { transitionId } from '@/machines/story/walk'
import { accountIdOf } from '@/server/aws/credential'
import type { AskedFor } from '@/server/aws/operation'

/** One access key id's place in the room: its account, its clock and what happened to it. */
export interface Seat {
  readonly accessKeyId: string
  readonly accountId: string
  readonly account: Account
  /** Milliseconds of the server's clock up to which time has passed in the account. */
  readonly settledAt: number
  /** How many times faster than the server's clock; 0 stands still. */
  readonly speed: number
  /** Operations that wait before they reach the account, in real milliseconds. */
  readonly holds: Readonly<Record<string, number>>
  /** The newest `logLength` entries, oldest first. */
  readonly log: readonly LogEntry[]
  /** The number of the last entry; never goes back. */
  readonly sequence: number
  /** How far Terraform has come here, of all entries there ever were. */
  readonly progress: Progress
}

/** What happened to an account. `time` is the account's own clock, in milliseconds since it was opened. */
export type LogEntry = { readonly sequence: number; readonly time: number } & Happening

export type Happening =
  | ({
      readonly type: 'call'
      readonly operation: string
      readonly by: string
      readonly asked: AskedFor | null
      /** AWS's error code, or null when the call was accepted. */
      readonly refused: string | null
    } & Effect)
  /** AWS acted by itself, because time passed. */
  | ({ readonly type: 'aws.acted' } & Effect)
  | { readonly type: 'time.passed'; readonly ms: number }
  | { readonly type: 'settings' }
  | { readonly type: 'hold'; readonly operation: string; readonly ms: number }
  | { readonly type: 'reset' }

export interface Effect {
  /** Ids of the transitions that fired, as the account's diagram names them. */
  readonly fired: readonly string[]
  readonly rules: readonly RuleId[]
  readonly account: AccountFacts
}

export const logLength = 200

export function openSeat(accessKeyId: string, now: number, input: AccountInput = {}): Seat {
  return {
    accessKeyId,
    accountId: accountIdOf(accessKeyId),
    account: openAccount(input),
    settledAt: now,
    speed: 1,
    holds: {},
    log: [],
    sequence: 0,
    progress: noProgress,
  }
}

/** Lets the account catch up with the server's clock. A clock that went back makes no time pass. */
export function settle(seat: Seat, now: number): Seat {
  const elapsed = Math.max(0, now - seat.settledAt) * seat.speed
  return { ...pass(seat, elapsed), settledAt: now }
}

/** Lets time pass in the account; whatever falls due is written down at its own moment. */
export function pass(seat: Seat, ms: number): Seat {
  const due = nextMove(seat.account)
  if (due === null || due > ms) return { ...seat, account: wait(seat.account, ms).account }
  const move = wait(seat.account, due)
  const acted = { ...seat, account: move.account }
  const noted =
    move.fired.length > 0 ? note(acted, { type: 'aws.acted', ...effectOf(move) }) : acted
  return pass(noted, ms - due)
}

export function effectOf({ account, fired }: Pick<AccountMove, 'account' | 'fired'>): Effect {
  return {
    fired: fired.map(transitionId),
    rules: rulesFired(fired),
    account: accountFacts(account),
  }
}

export function note(seat: Seat, happening: Happening): Seat {
  const sequence = seat.sequence + 1
  const entry = { sequence, time: seat.account.now, ...happening }
  const progress = progressed(seat.progress, happening, seat.account)
  return { ...seat, sequence, progress, log: [...seat.log, entry].slice(-logLength) }
}
