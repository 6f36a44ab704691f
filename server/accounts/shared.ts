import type { Endpoint } from '@/server/aws/serve'
import { openEndpoint } from './endpoint'
import { redisStore } from './redis-store'

/** Each route handler is a bundle of its own; what they share hangs on the process. */
const place = globalThis as typeof globalThis & { perpetualDiffEndpoint?: Endpoint }

/** The one endpoint of this process. */
export function sharedEndpoint(): Endpoint {
  place.perpetualDiffEndpoint ??= openEndpoint({
    store: process.env.REDIS_URL ? redisStore({ url: process.env.REDIS_URL }) : undefined,
    // `npm start` sets a key whenever it listens to others.
    roomKey: process.env.PD_ROOM_KEY || null,
  })
  return place.perpetualDiffEndpoint
}
