import type { Clock } from '@/server/kept/kept'
import { keptInRedis } from '@/server/kept/redis'
import { seatKind, seatStore } from './seat-store'
import type { Store } from './store'

interface RedisInput {
  /** `redis://host:6379` */
  readonly url: string
  readonly clock?: Clock
  readonly most?: number
}

/** Seats in Redis, so that several processes can serve the same accounts; `most` of them. */
export function redisStore({ url, clock = Date.now, most }: RedisInput): Store {
  return seatStore(keptInRedis(seatKind(most), url, clock), clock)
}
