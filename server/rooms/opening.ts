import { openRoom } from '@/machines/room/room'
import { isRoomKey } from '@/server/accounts/door'
import { crowded, json, type Reply, type Request } from '@/server/stream/reply'
import { readStart } from './read-room-order'
import { codeOf, keyIn, keyText } from './room-keys'
import { isDriver, maxRooms, openRecord, recordLook, revised } from './room-record'
import { notTheDriver, roomEnded } from './room-replies'
import { firstPlace, openNew, type Rooms } from './rooms'

/** A new room for whoever asks. The key is in this reply and in no other. */
export async function openOne({ body }: Request, rooms: Rooms): Promise<Reply> {
  const start = readStart(body ?? '', firstPlace())
  const full = await noRoom(rooms)
  if (full) return full
  const opened = await openNew(rooms.store, start, isRoomKey(rooms.door, start.roomKey))
  if (!opened) return crowded('No free code was found.', 1)
  const { code, key, record } = opened
  return json({ code, key: keyText(key), room: recordLook(code, record, key) }, 201)
}

/** A room the server has lost, under its old code, for whoever holds its deed. */
export async function openAgain(request: Request, rooms: Rooms, code: string): Promise<Reply> {
  const key = keyIn(request.headers)
  if (!key) return notTheDriver
  const { sequence, roomKey, ...start } = readStart(request.body ?? '', firstPlace())
  const knowsKey = isRoomKey(rooms.door, roomKey)
  const known = await rooms.store.change(
    code,
    (record) => ({ value: record, result: record }),
    'look',
  )
  const isLost = known === null
  if (isLost) {
    const full = await noRoom(rooms)
    if (full) return full
    if ((await codeOf(key.deed)) !== code) return notTheDriver
  }
  return rooms.store.change(code, (before) => {
    const record = before ?? (isLost ? openRecord(openRoom(start, sequence + 1), key) : null)
    if (!record || !isDriver(record, key)) return { value: before, result: notTheDriver }
    if (record.isEnded) return { value: before, result: roomEnded }
    const value = knowsKey && !record.handsOutKey ? revised(record, { handsOutKey: true }) : record
    return { value, result: json(recordLook(code, value, key)) }
  })
}

async function noRoom({ rates, store }: Rooms): Promise<Reply | null> {
  const wait = rates.opening.take('all')
  if (wait > 0) return crowded('Too many rooms are being opened.', wait)
  if ((await store.count()) < maxRooms) return null
  return crowded('This server has no room for another room.', 600)
}
