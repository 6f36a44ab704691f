import { readCode } from '@/machines/room/room-code'
import { turnedAway } from '@/server/accounts/door'
import { Unreadable } from '@/server/fields'
import { crowded, json, problem, type Reply, type Request } from '@/server/stream/reply'
import { answer } from './answers'
import { handOver, takeOver } from './driving'
import { events, look } from './following'
import { openAgain, openOne } from './opening'
import { end, order } from './orders'
import { takePart } from './participants'
import { noSuchRoom, tooLong } from './room-replies'
import type { Rooms } from './rooms'
import { wall } from './wall'

/** Far more than the longest order takes. */
const maxBodyLength = 4096

/**
 * Workshop rooms. A driver's key goes in `Authorization: Bearer …`, a follower's own id in
 * `X-Follower`; neither is ever in an address. A driver who knows the server's room key sends it as
 * `roomKey`, and the room then hands it to those who take part.
 * - `GET  ` (no code) whether there are rooms here
 * - `POST ` opens one: `{ lesson?, beat? }`; answers its code and, once, the driver's key
 * - `GET    <code>/` the room as whoever asks may see it
 * - `GET    <code>/events/` server-sent events, from `Last-Event-ID` on
 * - `POST   <code>/` the driver's order
 * - `PUT    <code>/` the driver opens a room again that the server has lost
 * - `DELETE <code>/` the driver ends it
 * - `GET    <code>/wall/` server-sent events for the driver: everybody's account as it stands
 * - `POST   <code>/participants/` takes part under a nickname: `{ nickname, roomKey? }`; answers the access key id
 * - `POST   <code>/answers/` a follower's answer: `{ id, option }`
 * - `POST   <code>/hand-over/` the driver asks for a code for the next driver
 * - `POST   <code>/driver/` whoever has that code becomes the driver: `{ handOver }`
 */
export async function serveRooms(request: Request, rooms: Rooms): Promise<Reply> {
  const why = turnedAway(rooms.door, request.headers)
  if (why) return problem(403, why)
  if (request.body === null || request.body.length > maxBodyLength) return tooLong
  const [given, ...rest] = request.path.split('/').filter((part) => part !== '')
  try {
    if (given === undefined) return await outside(request, rooms)
    const code = readCode(given)
    if (code === null) return noSuchRoom
    const wait = rooms.rates.reading.take(code)
    if (wait > 0) return crowded('Too many requests for this room.', wait)
    return await inside(request, rooms, code, rest)
  } catch (error) {
    if (error instanceof Unreadable) return problem(400, error.message)
    console.error('Rooms:', error)
    const away = problem(503, 'The server cannot reach the place where it keeps its rooms.')
    return { ...away, headers: { ...away.headers, 'retry-after': '2' } }
  }
}

async function outside(request: Request, rooms: Rooms): Promise<Reply> {
  switch (request.method) {
    case 'GET':
      return json({ rooms: true })
    case 'POST':
      return isJson(request) ? openOne(request, rooms) : notJson
    default:
      return problem(404, 'There is GET and POST here, and what is below the code of a room.')
  }
}

async function inside(
  request: Request,
  rooms: Rooms,
  code: string,
  rest: readonly string[],
): Promise<Reply> {
  const asked = [request.method, ...rest].join(' ')
  const serve = Object.hasOwn(services, asked) ? services[asked] : undefined
  if (!serve) return problem(404, 'A room has no such address, or not for this method.')
  return request.method === 'GET' || isJson(request) ? serve(request, rooms, code) : notJson
}

type Service = (request: Request, rooms: Rooms, code: string) => Promise<Reply>

const services: Readonly<Record<string, Service>> = {
  GET: look,
  'GET events': events,
  POST: order,
  PUT: openAgain,
  DELETE: end,
  'GET wall': wall,
  'POST participants': takePart,
  'POST answers': answer,
  'POST hand-over': handOver,
  'POST driver': takeOver,
}

/** A page of another site cannot send this without asking first, and it is never answered. */
function isJson({ headers }: Request): boolean {
  return headers['content-type']?.startsWith('application/json') === true
}

const notJson = problem(415, 'Send it as application/json.')
