import type { NextRequest } from 'next/server'
import { readBody } from '@/server/aws/read'
import { byteStream } from './byte-stream'
import type { Reply, Request } from './reply'

/** Lets a service of our own answer a request to one of Next's route handlers, mounted at `base`. */
export async function routed(
  request: NextRequest,
  base: string,
  serve: (request: Request) => Promise<Reply>,
): Promise<Response> {
  const { pathname, search } = request.nextUrl
  const gone = new AbortController()
  const { status, headers, body } = await serve({
    method: request.method,
    path: pathname.slice(base.length),
    query: search.slice(1),
    headers: Object.fromEntries(request.headers),
    body: request.body ? await readBody(request.body) : '',
    gone: AbortSignal.any([request.signal, gone.signal]),
  })
  const sent = typeof body === 'string' ? body : byteStream(body, gone)
  return new Response(sent, { status, headers })
}
