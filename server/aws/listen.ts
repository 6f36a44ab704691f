import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { memoryStore } from '@/server/accounts/memory-store'
import type { Clock, Store } from '@/server/accounts/store'
import { onePath, readBody } from './read'
import { serveAws } from './serve'
import type { AwsReply, AwsRequest } from './wire'

/** `store` is memory unless given; `clock` is milliseconds of the server's clock, `Date.now` unless given. */
export interface AwsServerInput {
  readonly store?: Store
  readonly clock?: Clock
  /** Whether this access key id may come in; any may, unless given. */
  readonly admits?: (accessKeyId: string) => boolean
}

/**
 * The AWS endpoint alone as a plain http server, without the site: for tests that run real clients.
 * It does not listen yet: `createAwsServer().listen(0, '127.0.0.1')`. The base address is its root;
 * `AWS_ENDPOINT_URL=http://127.0.0.1:<port>` is all a client needs.
 */
export function createAwsServer(input: AwsServerInput = {}): Server {
  const clock = input.clock ?? Date.now
  const endpoint = {
    store: input.store ?? memoryStore({ clock }),
    clock,
    admits: input.admits ?? (() => true),
  }
  return createServer((request, response) => {
    void awsRequest(request)
      .then((read) => serveAws(read, endpoint))
      .then((reply) => send(response, reply))
      .catch(() => response.destroy())
  })
}

async function awsRequest(request: IncomingMessage): Promise<AwsRequest> {
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2)
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  )
  const body = await readBody(request)
  return { method: request.method ?? 'GET', path: onePath(path), query, headers, body }
}

function send(response: ServerResponse, { status, headers, body }: AwsReply): void {
  response.writeHead(status, headers).end(body)
}
