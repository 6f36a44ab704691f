import type { Seat } from './seat'

/**
 * Where the seats are kept. Both kinds behave the same: a change is seen whole or not at all, seats
 * that nobody uses expire, and beyond the most it holds the one idle longest makes room.
 */
export interface Store {
  /**
   * Changes one seat, a fresh one if the key is new. `step` may run more than once when several
   * processes change the same seat; only the last run counts. Who only looks does not use: an open
   * page alone keeps no account alive.
   */
  change<R>(accessKeyId: string, step: (seat: Seat) => Changed<R>, why?: Why): Promise<R>
  /** Calls `listener` after each change that its log tells of, in whatever process; resolves to what stops it. */
  watch(accessKeyId: string, listener: () => void): Promise<() => void>
  close(): Promise<void>
}

export type Why = 'use' | 'look'

export interface Changed<R> {
  readonly seat: Seat
  readonly result: R
}

/** Milliseconds of the server's clock. */
export type Clock = () => number

export const maxSeats = 2000
/** Milliseconds after the last call or order, after which a seat is forgotten. */
export const idleTime = 12 * 60 * 60 * 1000
