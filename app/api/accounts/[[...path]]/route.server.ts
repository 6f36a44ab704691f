import type { NextRequest } from 'next/server'
import { serveAccount } from '@/server/accounts/serve-account'
import { sharedEndpoint } from '@/server/accounts/shared'
import { readBody } from '@/server/aws/read'
import { byteStream } from '@/server/stream/byte-stream'

export const dynamic = 'force-dynamic'

export { account as GET, account as POST }

const base = '/api/accounts'

/** The side door to one's own account: settings, time, the log, and what happens as it happens. */
async function account(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl
  const gone = new AbortController()
  const { status, headers, body } = await serveAccount(
    {
      method: request.method,
      path: pathname.slice(base.length),
      query: search.slice(1),
      headers: Object.fromEntries(request.headers),
      body: request.body ? await readBody(request.body) : '',
      gone: AbortSignal.any([request.signal, gone.signal]),
    },
    sharedEndpoint(),
  )
  const sent = typeof body === 'string' ? body : byteStream(body, gone)
  return new Response(sent, { status, headers })
}
