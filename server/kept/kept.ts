/**
 * Values by key, kept in memory or in Redis. Both kinds behave the same: a change is seen whole or
 * not at all, values that nobody uses expire, and beyond the most it holds the one idle longest
 * makes room.
 */
export interface Kept<T> {
  /**
   * Changes one value; null when there is none, and null in its place ends it. `step` may run more
   * than once when several processes change the same value; only the last run counts. Who only looks
   * does not use: an open page alone keeps nothing alive.
   */
  change<R>(key: string, step: (before: T | null) => Change<T, R>, why?: Why): Promise<R>
  /** Calls `listener` after each change that is news, in whatever process; resolves to what stops it. */
  watch(key: string, listener: () => void): Promise<() => void>
  /** How many there are. */
  count(): Promise<number>
  close(): Promise<void>
}

export type Why = 'use' | 'look'

export interface Change<T, R> {
  readonly value: T | null
  readonly result: R
}

/** What has to be known of a kind of value to keep it. */
export interface Kind<T> {
  /** What its keys outside of the process begin with. */
  readonly name: string
  /** So many at once. */
  readonly most: number
  /** Milliseconds after the last use, after which a value is forgotten. */
  readonly idleTime: number
  /** Whether those who watch are told. */
  readonly isNews: (before: T | null, after: T | null) => boolean
  readonly text: (value: T) => string
  /** What `text` wrote, or null when another version wrote it. */
  readonly from: (text: string) => T | null
}

/** Milliseconds of the server's clock. */
export type Clock = () => number
