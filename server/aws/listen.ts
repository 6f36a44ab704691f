import type { Server } from 'node:http'
import { type EndpointInput, openEndpoint } from '@/server/accounts/endpoint'
import { serveAccount } from '@/server/accounts/serve-account'
import { plainServer } from '@/server/stream/listen'
import { onePath } from './read'
import { serveAws } from './serve'

/**
 * The AWS endpoint as a plain http server, without the site: for tests that run real clients. It
 * does not listen yet: `createAwsServer().listen(0, '127.0.0.1')`. As on the site, the base address
 * for `AWS_ENDPOINT_URL` is `/api/aws` (here the root does as well), and what `serveAccount`
 * describes is below `/api/accounts/`: settings, time, holds, reset, log and events of an account.
 */
export function createAwsServer(input: EndpointInput = {}): Server {
  const endpoint = openEndpoint(input)
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
