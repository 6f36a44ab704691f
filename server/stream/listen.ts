import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readBody } from '@/server/aws/read'
import type { Reply, Request } from './reply'

/** A service of our own as a plain http server, without the site. Paths are whole. It does not listen yet. */
export function plainServer(serve: (request: Request) => Promise<Reply>): Server {
  return createServer((request, response) => {
    asked(request, response)
      .then(serve)
      .then((reply) => send(response, reply))
      .catch(() => response.destroy())
  })
}

async function asked(request: IncomingMessage, response: ServerResponse): Promise<Request> {
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2)
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  )
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  const body = await readBody(request)
  return { method: request.method ?? 'GET', path, query, headers, body, gone: gone.signal }
}

async function send(response: ServerResponse, { status, headers, body }: Reply): Promise<void> {
  response.writeHead(status, headers)
  if (typeof body === 'string') {
    response.end(body)
    return
  }
  for await (const text of body) {
    if (!response.destroyed && !response.write(text)) await drained(response)
    if (response.destroyed) return
  }
  response.end()
}

/** Until more can be written, or never: who has gone away already says so no second time. */
async function drained(response: ServerResponse): Promise<void> {
  if (response.destroyed) return
  const either = new AbortController()
  const { signal } = either
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })])
  either.abort()
}
