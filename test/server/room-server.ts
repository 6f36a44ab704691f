import { openRooms } from '@/server/rooms/rooms'
import { serveRooms } from '@/server/rooms/serve-rooms'
import { plainServer } from '@/server/stream/listen'

/** The rooms as a plain http server; what is left out is as on the site. */
export function createRoomServer(input: Parameters<typeof openRooms>[0] = {}) {
  const rooms = openRooms(input)
  const server = plainServer((request) =>
    serveRooms({ ...request, path: request.path.replace(/^\/api\/rooms/, '') }, rooms),
  )
  return { server, rooms }
}
