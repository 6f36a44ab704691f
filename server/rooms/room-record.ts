import type { Room } from '@/machines/room/room'
import { lookOf, type RoomLook } from '@/machines/room/room-look'
import type { Kind } from '@/server/kept/kept'
import { type DriverKey, hashOf, isSecretOf } from './room-keys'

/** A room as the server keeps it. */
export interface RoomRecord {
  readonly room: Room
  /** Goes up with whatever somebody can see. */
  readonly revision: number
  /** By its driver; a room that is only gone may come again. */
  readonly isEnded: boolean
  readonly deed: string
  /** Hash of the pass that moves the room. */
  readonly driver: string
  readonly handOver: HandOver | null
  /** How many follow through each process, and when it last said so. */
  readonly presence: Readonly<Record<string, Present>>
  /** Who takes part with a Terraform of their own, by nickname. A version before this one kept none. */
  readonly participants?: Readonly<Record<string, Participant>>
  /** Whether its driver had the room key, so that it goes to those who take part. */
  readonly handsOutKey?: boolean
}

export interface Participant {
  /** Hash of what their browser alone knows. */
  readonly owner: string
}

export interface HandOver {
  readonly hash: string
  /** Milliseconds of the server's clock. */
  readonly until: number
  readonly tries: number
}

interface Present {
  readonly count: number
  readonly at: number
}

export const maxRooms = 500
/** Milliseconds after the driver's last move, after which a room ends. */
export const roomIdleTime = 12 * 60 * 60 * 1000

/** Rooms over `maxRooms` are refused; the room above it is for those who come at the same moment. */
export const roomKind: Kind<RoomRecord> = {
  name: 'room',
  most: maxRooms + 100,
  idleTime: roomIdleTime,
  isNews: (before, after) => before?.revision !== after?.revision,
  text: (record) => JSON.stringify(record),
  from: (text) => {
    try {
      return JSON.parse(text) as RoomRecord // only `text` writes these keys
    } catch {
      return null
    }
  },
}

export function openRecord(room: Room, { deed, pass }: DriverKey): RoomRecord {
  const driver = hashOf(pass)
  return { room, revision: 1, isEnded: false, deed, driver, handOver: null, presence: {} }
}

/** With something in it that somebody can see. */
export function revised(record: RoomRecord, change: Partial<RoomRecord>): RoomRecord {
  return { ...record, ...change, revision: record.revision + 1 }
}

export function withRoom(record: RoomRecord, room: Room): RoomRecord {
  return room === record.room ? record : revised(record, { room })
}

export function isDriver(record: RoomRecord, key: DriverKey | null): boolean {
  return key !== null && isSecretOf(record.driver, key.pass)
}

/** Milliseconds after which a process that said nothing is taken for gone, and its followers with it. */
const absence = 30_000

export function withPresence(
  record: RoomRecord,
  process: string,
  count: number,
  now: number,
): RoomRecord {
  const others = Object.entries(record.presence).filter(
    ([name, { at }]) => name !== process && now - at < absence,
  )
  const own = count > 0 ? [[process, { count, at: now }] as const] : []
  const presence = Object.fromEntries([...others, ...own])
  const next = { ...record, presence }
  return followersOf(next) === followersOf(record) ? next : revised(record, { presence })
}

export function followersOf({ presence }: RoomRecord): number {
  return Object.values(presence).reduce((sum, { count }) => sum + count, 0)
}

export function recordLook(code: string, record: RoomRecord, key: DriverKey | null): RoomLook {
  const [followers, driving] = [followersOf(record), isDriver(record, key)]
  return lookOf(record.room, { code, followers, driving })
}
