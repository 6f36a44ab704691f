import type { Endpoint } from '@/server/aws/serve'
import { memoryStore } from './memory-store'

/** Each route handler is a bundle of its own; what they share hangs on the process. */
const place = globalThis as typeof globalThis & { perpetualDiffEndpoint?: Endpoint }

/** The one endpoint of this process. */
export function sharedEndpoint(): Endpoint {
  place.perpetualDiffEndpoint ??= {
    store: memoryStore(),
    clock: Date.now,
    admits: () => true,
  }
  return place.perpetualDiffEndpoint
}
