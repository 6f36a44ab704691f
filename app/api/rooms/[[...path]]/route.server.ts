import type { NextRequest } from 'next/server'
import { sharedRooms } from '@/server/rooms/rooms'
import { serveRooms } from '@/server/rooms/serve-rooms'
import { routed } from '@/server/stream/route'

export const dynamic = 'force-dynamic'

export {
  rooms as DELETE,
  rooms as GET,
  rooms as OPTIONS,
  rooms as PATCH,
  rooms as POST,
  rooms as PUT,
}

/** Workshop rooms: opened, moved by their driver, followed by everybody. */
function rooms(request: NextRequest): Promise<Response> {
  return routed(request, '/api/rooms', (asked) => serveRooms(asked, sharedRooms()))
}
