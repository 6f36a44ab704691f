import { isAccessKeyId } from '@/server/aws/credential'
import type { Endpoint } from '@/server/aws/serve'
import { Unreadable } from '@/server/fields'
import {
  crowded,
  eventStream,
  json,
  problem,
  type Reply,
  type Request,
} from '@/server/stream/reply'
import { admits, turnedAway } from './door'
import { feed, isCrowded, looked } from './feed'
import { obey } from './order'
import { readOrder } from './read-order'
import { viewOf } from './view'

/**
 * The account behind an access key id, for its owner:
 * - `GET  <key>/` the seat and its log
 * - `POST <key>/` an order: `settings`, `time.passed`, `reset` or `hold`; answers the seat
 * - `GET  <key>/events/` server-sent events, from `Last-Event-ID` or `?after=` on
 * - `GET  ` (no key) whether a room key is needed
 */
export async function serveAccount(request: Request, endpoint: Endpoint): Promise<Reply> {
  const why = turnedAway(endpoint.door, request.headers)
  if (why) return problem(403, why)
  const [key = '', ...rest] = request.path.split('/').filter((part) => part !== '')
  if (key === '') return json({ roomKeyNeeded: endpoint.door.roomKey !== null })
  if (!isAccessKeyId(key)) return problem(404, 'That is no access key id.')
  if (!admits(endpoint.door, key)) return problem(403, 'The access key id lacks the room key.')
  const wait = endpoint.wait('order', key)
  if (wait > 0) return crowded('Too many requests for this account.', wait)
  try {
    return await inside(request, endpoint, key, rest)
  } catch (error) {
    if (error instanceof Unreadable) return problem(400, error.message)
    console.error('Accounts:', error)
    return problem(503, 'The server cannot reach the place where it keeps its accounts.')
  }
}

async function inside(
  request: Request,
  endpoint: Endpoint,
  key: string,
  rest: readonly string[],
): Promise<Reply> {
  switch ([request.method, ...rest].join(' ')) {
    case 'GET':
      return json(await look(endpoint, key))
    case 'POST':
      return order(request, endpoint, key)
    case 'GET events':
      return events(request, endpoint, key)
    default:
      return problem(404, 'There is GET and POST <key>/, and GET <key>/events/.')
  }
}

async function look(endpoint: Endpoint, key: string) {
  const seat = await looked(endpoint, key)
  return { ...viewOf(seat), log: seat.log }
}

async function order({ headers, body }: Request, { store, clock }: Endpoint, key: string) {
  if (!headers['content-type']?.startsWith('application/json')) {
    return problem(415, 'Send the order as application/json.')
  }
  if (body === null) return problem(413, 'The order is too long.')
  const wanted = readOrder(body)
  return json(
    await store.change(key, (before) => {
      const seat = obey(before, wanted, clock())
      return { seat, result: viewOf(seat) }
    }),
  )
}

function events({ headers, query, gone }: Request, endpoint: Endpoint, key: string): Reply {
  if (isCrowded()) return crowded('Too many follow their accounts here.', 30)
  const after = Number(headers['last-event-id'] ?? new URLSearchParams(query).get('after') ?? 0)
  return eventStream(feed(endpoint, key, Number.isSafeInteger(after) ? after : 0, gone))
}
