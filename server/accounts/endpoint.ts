import type { Endpoint } from '@/server/aws/serve'
import type { Clock } from '@/server/kept/kept'
import { rate } from '@/server/rate'
import { memoryStore } from './memory-store'
import type { Store } from './store'

export interface EndpointInput {
  /** Memory, unless given. */
  readonly store?: Store | undefined
  /** Milliseconds of the server's clock; `Date.now` unless given. */
  readonly clock?: Clock | undefined
  /** What an access key id has to begin with; null or left out: nothing. */
  readonly roomKey?: string | null | undefined
  readonly limits?: Limits | undefined
}

/** How often, per second and at once. */
interface Limit {
  readonly perSecond: number
  readonly burst: number
}

interface Limits {
  /** Of one access key id, calls and orders each. */
  readonly key: Limit
  /** Of all of them together. */
  readonly all: Limit
}

/** Terraform with ten calls at a time stays below; a full server whose pages all come back at once is let in. */
const usual: Limits = {
  key: { perSecond: 50, burst: 500 },
  all: { perSecond: 500, burst: 4000 },
}

/** The accounts of one process, their clock, and who may come in how often. */
export function openEndpoint(input: EndpointInput = {}): Endpoint {
  const { clock = Date.now, roomKey = null, limits = usual } = input
  const ofKey = rate({ ...limits.key, clock })
  const ofAll = rate({ ...limits.all, clock })
  return {
    store: input.store ?? memoryStore({ clock }),
    clock,
    door: { roomKey },
    wait: (what, accessKeyId) => ofKey.take(`${what} ${accessKeyId}`) || ofAll.take(what),
  }
}
