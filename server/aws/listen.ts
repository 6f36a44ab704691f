import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { memoryStore } from '@/server/accounts/memory-store'
import { serveAccount } from '@/server/accounts/serve-account'
import type { Store } from '@/server/accounts/store'
import type { Clock } from '@/server/kept/kept'
import type { Reply } from '@/server/stream/reply'
import { onePath, readBody } from './read'
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
  return createServer((request, response) => {
    replyTo(request, response, endpoint)
      .then((reply) => send(response, reply))
      .catch(() => response.destroy())
  })
}

async function replyTo(
  request: IncomingMessage,
  response: ServerResponse,
  endpoint: Endpoint,
): Promise<Reply> {
  const [address = '/', query = ''] = (request.url ?? '/').split('?', 2)
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  )
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  const body = await readBody(request)
  const asked = { method: request.method ?? 'GET', query, headers, body, gone: gone.signal }
  const account = /^\/api\/accounts(?=\/|$)(.*)/.exec(address)?.[1]
  return account === undefined
    ? serveAws({ ...asked, path: onePath(address.replace(/^\/api\/aws(?=\/|$)/, '')) }, endpoint)
    : serveAccount({ ...asked, path: account }, endpoint)
}

async function send(response: ServerResponse, { status, headers, body }: Reply): Promise<void> {
  response.writeHead(status, headers)
  if (typeof body === 'string') {
    response.end(body)
    return
  }
  for await (const text of body) {
    if (response.write(text)) continue
    await Promise.race([once(response, 'drain'), once(response, 'close')])
    if (response.destroyed) return
  }
  response.end()
}
