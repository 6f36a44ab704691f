import { answerOf } from '@/machines/room/room'
import { crowded, eventStream, json, type Reply, type Request } from '@/server/stream/reply'
import { followerIn } from './answers'
import { roomFeed } from './room-feed'
import { keyIn } from './room-keys'
import { type RoomRecord, recordLook } from './room-record'
import { noSuchRoom, roomEnded } from './room-replies'
import type { Rooms } from './rooms'

/** So many follow one room through one process, and so many streams it has in all. */
export const maxFollowers = 500
export const maxStreams = 2000

/** The room as it is; with the follower's own answer for who says who they are. */
export async function look({ headers }: Request, rooms: Rooms, code: string): Promise<Reply> {
  const record = await recordOf(rooms, code)
  if (!record) return noSuchRoom
  if (record.isEnded) return roomEnded
  const follower = followerIn(headers)
  const { question } = record.room
  const answer = question && follower ? answerOf(question, follower) : null
  return json({ ...recordLook(code, record, keyIn(headers)), answer })
}

export async function events(request: Request, rooms: Rooms, code: string): Promise<Reply> {
  const { lines } = rooms
  if (lines.open >= maxStreams || lines.listenersOf(code) >= maxFollowers) {
    return crowded('Too many follow here.', 5)
  }
  const record = await recordOf(rooms, code)
  if (!record) return noSuchRoom
  if (record.isEnded) return roomEnded
  const last = Number(request.headers['last-event-id'] ?? 0)
  const after = Number.isSafeInteger(last) && last > 0 ? last : 0
  return eventStream(roomFeed(lines, { code, key: keyIn(request.headers), after }, request.gone))
}

/** From the line where there is one: three hundred who come at once are one question to the store. */
export async function recordOf({ lines, store }: Rooms, code: string): Promise<RoomRecord | null> {
  return (
    lines.known(code) ?? store.change(code, (record) => ({ value: record, result: record }), 'look')
  )
}
