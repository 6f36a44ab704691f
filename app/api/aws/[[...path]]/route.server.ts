import type { NextRequest } from 'next/server'
import { sharedEndpoint } from '@/server/accounts/shared'
import { onePath, readBody } from '@/server/aws/read'
import { serveAws } from '@/server/aws/serve'

export const dynamic = 'force-dynamic'

export {
  aws as DELETE,
  aws as GET,
  aws as HEAD,
  aws as OPTIONS,
  aws as PATCH,
  aws as POST,
  aws as PUT,
}

const base = '/api/aws'

/** The AWS endpoint; `AWS_ENDPOINT_URL` is this address. */
async function aws(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl
  const { status, headers, body } = await serveAws(
    {
      method: request.method,
      path: onePath(pathname.slice(base.length)),
      query: search.slice(1),
      headers: Object.fromEntries(request.headers),
      body: request.body ? await readBody(request.body) : '',
    },
    sharedEndpoint(),
  )
  return new Response(body, { status, headers })
}
