import type { NextRequest } from 'next/server'
import { serveAccount } from '@/server/accounts/serve-account'
import { sharedEndpoint } from '@/server/accounts/shared'
import { routed } from '@/server/stream/route'

export const dynamic = 'force-dynamic'

export { account as GET, account as POST }

/** The side door to one's own account: settings, time, the log, and what happens as it happens. */
function account(request: NextRequest): Promise<Response> {
  return routed(request, '/api/accounts', (asked) => serveAccount(asked, sharedEndpoint()))
}
