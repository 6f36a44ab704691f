import type { Server } from 'node:http'
import { memoryStore } from '@/server/accounts/memory-store'
import { serveAccount } from '@/server/accounts/serve-account'
import type { Store } from '@/server/accounts/store'
import type { Clock } from '@/server/kept/kept'
import { plainServer } from '@/server/stream/listen'
import { onePath } from './read'
import { type Endpoint, serveAws } from './serve'

export interface AwsServerInput {
  /** Memory, unless given. */
  readonly store?: Store
  /** Milliseconds of the server's clock; `Date.now` unless given. */
  readonly clock?: Clock
  /** What an access key id has to begin with; null or left out: nothing. */
  readonly roomKey?: string | null
}

/**
 * The AWS endpoint as a plain http server, without the site: for tests that run real clients. It
 * does not listen yet: `createAwsServer().listen(0, '127.0.0.1')`. As on the site, the base address
 * for `AWS_ENDPOINT_URL` is `/api/aws` (here the root does as well), and what `serveAccount`
 * describes is below `/api/accounts/`: settings, time, holds, reset, log and events of an account.
 */
export function createAwsServer(input: AwsServerInput = {}): Server {
  const clock = input.clock ?? Date.now
  const endpoint: Endpoint = {
    store: input.store ?? memoryStore({ clock }),
    clock,
    door: { roomKey: input.roomKey ?? null },
  }
  return plainServer((request) => {
    const account = /^\/api\/accounts(?=\/|$)(.*)/.exec(request.path)?.[1]
    return account === undefined
      ? serveAws(
          { ...request, path: onePath(request.path.replace(/^\/api\/aws(?=\/|$)/, '')) },
          endpoint,
        )
      : serveAccount({ ...request, path: account }, endpoint)
  })
}
