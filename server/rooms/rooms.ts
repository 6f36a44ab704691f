import { lessons } from '@/machines/lessons'
import { openRoom, type Place } from '@/machines/room/room'
import type { Door } from '@/server/accounts/door'
import { memoryStore } from '@/server/accounts/memory-store'
import { sharedEndpoint } from '@/server/accounts/shared'
import type { Store } from '@/server/accounts/store'
import type { Clock, Kept } from '@/server/kept/kept'
import { keptInMemory } from '@/server/kept/memory'
import { keptInRedis } from '@/server/kept/redis'
import { type Rate, rate } from '@/server/rate'
import { Lines } from './lines'
import { codeOf, type DriverKey, newSecret } from './room-keys'
import { openRecord, type RoomRecord, roomKind } from './room-record'

/** What the rooms need of the server they are in. */
export interface Rooms {
  readonly store: Kept<RoomRecord>
  readonly clock: Clock
  readonly door: Door
  readonly lines: Lines
  /** The accounts of those who take part with a Terraform of their own. */
  readonly seats: Store
  readonly rates: Rates
}

/** How often something may be asked of one process; a room of 300 that comes back at once is let in. */
interface Rates {
  readonly opening: Rate
  readonly reading: Rate
  readonly ordering: Rate
  readonly answering: Rate
  readonly takingOver: Rate
  readonly joining: Rate
}

interface RoomsInput {
  readonly store?: Kept<RoomRecord>
  readonly seats?: Store
  readonly clock?: Clock
  readonly roomKey?: string | null
}

export function openRooms({
  clock = Date.now,
  store,
  seats,
  roomKey = null,
}: RoomsInput = {}): Rooms {
  const kept = store ?? keptInMemory(roomKind, clock)
  const limit = (perSecond: number, burst: number) => rate({ perSecond, burst, clock })
  return {
    store: kept,
    clock,
    door: { roomKey },
    lines: new Lines(kept, clock),
    seats: seats ?? memoryStore({ clock }),
    rates: {
      opening: limit(1, 30),
      reading: limit(200, 2000),
      ordering: limit(25, 60),
      answering: limit(2, 20),
      takingOver: limit(1, 10),
      joining: limit(20, 400),
    },
  }
}

export function roomsInRedis(url: string, clock: Clock = Date.now): Kept<RoomRecord> {
  return keptInRedis(roomKind, url, clock)
}

/** Each route handler is a bundle of its own; what they share hangs on the process. */
const place = globalThis as typeof globalThis & { perpetualDiffRooms?: Rooms }

/** The rooms of this process. */
export function sharedRooms(): Rooms {
  const { REDIS_URL: url, PD_ROOM_KEY: roomKey } = process.env
  place.perpetualDiffRooms ??= openRooms({
    ...(url && { store: roomsInRedis(url) }),
    seats: sharedEndpoint().store,
    roomKey: roomKey || null,
  })
  return place.perpetualDiffRooms
}

/** The first beat of the first lesson. */
export function firstPlace(): Place {
  const lesson = lessons[0]
  return { lesson: lesson.slug, beat: lesson.story.beats[0]?.slug ?? '' }
}

/** Opens a room under a code that nobody uses; null when none was found. */
export async function openNew(
  store: Kept<RoomRecord>,
  start: Place,
  handsOutKey: boolean,
): Promise<{ readonly code: string; readonly key: DriverKey; readonly record: RoomRecord } | null> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const key = { deed: newSecret(), pass: newSecret() }
    const code = await codeOf(key.deed)
    const record = { ...openRecord(openRoom(start), key), handsOutKey }
    const isOurs = await store.change(code, (before) =>
      before ? { value: before, result: false } : { value: record, result: true },
    )
    if (isOurs) return { code, key, record }
  }
  return null
}
