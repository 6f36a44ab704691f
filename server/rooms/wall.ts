import { setTimeout as sleep } from 'node:timers/promises'
import { participantKey } from '@/machines/room/participant'
import type { WallNews } from '@/machines/room/wall'
import { Bell } from '@/server/stream/bell'
import { crowded, eventStream, type Reply, type Request } from '@/server/stream/reply'
import { maxStreams, recordOf } from './following'
import { type DriverKey, keyIn } from './room-keys'
import { isDriver, type RoomRecord } from './room-record'
import { noSuchRoom, notTheDriver, roomEnded } from './room-replies'
import type { Rooms } from './rooms'
import { WallSeats } from './wall-seats'

/** Milliseconds between signs of life, as those who follow a room get them. */
const heartbeat = 10_000
/** What happens within so many milliseconds is told at once. */
const batch = 500
/** Walls of one room that one process serves: one on the projector, one at hand, a few left open. */
export const maxWalls = 6
const open = new Map<string, number>()

/** Nicknames are for whoever drives the room: nobody else may read who is how far. */
export async function wall(request: Request, rooms: Rooms, code: string): Promise<Reply> {
  const record = await recordOf(rooms, code)
  if (!record) return noSuchRoom
  const key = keyIn(request.headers)
  if (!key || !isDriver(record, key)) return notTheDriver
  if (record.isEnded) return roomEnded
  if (rooms.lines.open >= maxStreams || (open.get(code) ?? 0) >= maxWalls) {
    return crowded('Too many walls of this room are open.', 5)
  }
  return eventStream(wallFeed(rooms, code, key, request.gone))
}

/**
 * Everybody who takes part in a room as server-sent events, until `stopped`: `wall` with all cards,
 * then with those that have changed; `ended` with the room, `handed-over` with the driver's right.
 */
async function* wallFeed(
  { lines, seats: store, clock, door }: Rooms,
  code: string,
  key: DriverKey,
  stopped: AbortSignal,
): AsyncGenerator<string> {
  const bell = new Bell()
  const listener = { bell, isFollower: false }
  const line = lines.join(code, listener)
  const seats = new WallSeats(store, clock, () => bell.ring())
  count(code, 1)
  try {
    await line.ready
    yield 'retry: 1000\n\n'
    let wasLocked: boolean | null = null
    while (!stopped.aborted && !line.isBroken && line.record) {
      const over = overAt(line.record, key)
      if (over) {
        yield `event: ${over}\ndata: {}\n\n`
        return
      }
      const isLocked = door.roomKey !== null && !line.record.handsOutKey
      const gone = await seats.keep(keysOf(code, line.record, door.roomKey))
      const cards = await seats.news()
      yield newsText({ isWhole: wasLocked === null, cards, gone, isLocked }, isLocked !== wasLocked)
      wasLocked = isLocked
      await sleep(batch, undefined, { signal: stopped }).catch(() => undefined)
      await bell.rung(Math.min(heartbeat, Math.max(0, seats.untilDue())), stopped)
    }
  } catch (error) {
    // The page comes back by itself, and is told then why there is nothing to see.
    console.error('Rooms:', error)
  } finally {
    seats.close()
    lines.leave(line, listener)
    count(code, -1)
  }
}

function count(code: string, by: 1 | -1): void {
  const walls = (open.get(code) ?? 0) + by
  if (walls > 0) open.set(code, walls)
  else open.delete(code)
}

function newsText(news: WallNews, hasChanged: boolean): string {
  const isNews = hasChanged || news.cards.length > 0 || news.gone.length > 0
  return isNews ? `event: wall\ndata: ${JSON.stringify(news)}\n\n` : ': still here\n\n'
}

function overAt(record: RoomRecord, key: DriverKey): 'ended' | 'handed-over' | null {
  if (record.isEnded) return 'ended'
  return isDriver(record, key) ? null : 'handed-over'
}

function keysOf(code: string, { participants = {} }: RoomRecord, roomKey: string | null) {
  return new Map(
    Object.keys(participants).map((name) => [name, participantKey(code, name, roomKey)] as const),
  )
}
