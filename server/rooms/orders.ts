import { direct } from '@/machines/room/room'
import type { Change } from '@/server/kept/kept'
import { crowded, json, type Reply, type Request } from '@/server/stream/reply'
import { readRoomOrder } from './read-room-order'
import { type DriverKey, hashOf, keyIn } from './room-keys'
import { isDriver, type RoomRecord, recordLook, revised, withRoom } from './room-record'
import { noSuchRoom, notTheDriver, roomEnded } from './room-replies'
import type { Rooms } from './rooms'

/** The driver moves the room. */
export async function order(request: Request, rooms: Rooms, code: string): Promise<Reply> {
  const wanted = readRoomOrder(request.body ?? '')
  return driven(request, rooms, code, (record, key) => {
    const next = withRoom(record, direct(record.room, wanted))
    return { value: next, result: json(recordLook(code, next, key)) }
  })
}

export async function end(request: Request, rooms: Rooms, code: string): Promise<Reply> {
  return driven(request, rooms, code, (record) => ({
    value: revised(record, { isEnded: true }),
    result: json({ ended: true }),
  }))
}

/** What only the driver may do. Whoever tries with another key uses up nothing of the driver's. */
export async function driven(
  { headers }: Request,
  { store, rates }: Rooms,
  code: string,
  step: (record: RoomRecord, key: DriverKey) => Change<RoomRecord, Reply>,
): Promise<Reply> {
  const key = keyIn(headers)
  const wait = rates.ordering.take(key ? `${code} ${hashOf(key.pass)}` : code)
  if (wait > 0) return crowded('Too many moves.', wait)
  if (!key) return notTheDriver
  return store.change(code, (record) => {
    if (!record) return { value: null, result: noSuchRoom }
    if (!isDriver(record, key)) return { value: record, result: notTheDriver }
    return record.isEnded ? { value: record, result: roomEnded } : step(record, key)
  })
}
