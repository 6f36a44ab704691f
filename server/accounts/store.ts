import type { Why } from '@/server/kept/kept'
import type { Seat } from './seat'

/** Where the seats are kept; see `Kept`. */
export interface Store {
  /** Changes one seat, a fresh one if the key is new. */
  change<R>(accessKeyId: string, step: (seat: Seat) => Changed<R>, why?: Why): Promise<R>
  /** The seat as it was left, null if nobody used the key; makes none. */
  peek(accessKeyId: string): Promise<Seat | null>
  /** Calls `listener` after each change that its log tells of, in whatever process; resolves to what stops it. */
  watch(accessKeyId: string, listener: () => void): Promise<() => void>
  close(): Promise<void>
}

export interface Changed<R> {
  readonly seat: Seat
  readonly result: R
}

export const maxSeats = 2000
/** Milliseconds after the last call or order, after which a seat is forgotten. */
export const idleTime = 12 * 60 * 60 * 1000
