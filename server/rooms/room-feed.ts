import type { RoomEntry } from '@/machines/room/room'
import { Bell } from '@/server/stream/bell'
import type { Lines } from './lines'
import type { DriverKey } from './room-keys'
import { isDriver, type RoomRecord, recordLook } from './room-record'

/** Milliseconds between signs of life; who hears none for twice as long may take the line for dead. */
const heartbeat = 10_000

interface Wanted {
  readonly code: string
  /** The driver's, or null for a follower. */
  readonly key: DriverKey | null
  /** The number of the last entry that was heard. */
  readonly after: number
}

/**
 * One room as server-sent events, until `stopped`: every move of the driver after number `after`
 * under its own type (`beat`, `blank`, `question`, `question.closed` …), its number as the event's
 * id; after each batch the whole room as `room`; where the driver points as `pointer`; `ended` at
 * the end of the room.
 */
export async function* roomFeed(
  lines: Lines,
  { code, key, after }: Wanted,
  stopped: AbortSignal,
): AsyncGenerator<string> {
  const listener = { bell: new Bell(), isFollower: key === null }
  const line = lines.join(code, listener) // first of all, so that a crowd is counted as it comes in
  try {
    await line.ready
    yield 'retry: 1000\n\n'
    let [told, shown, pointed] = [after, '', '']
    while (!stopped.aborted && !line.isBroken) {
      const { record } = line
      if (!record) return // lost, and perhaps opened again soon
      if (record.isEnded) {
        yield 'event: ended\ndata: {}\n\n'
        return
      }
      const { sequence } = record.room
      const texts = textsOf(code, record, key)
      const parts = [
        newsOf(record, sequence < told ? 0 : told),
        texts.room === shown ? '' : texts.room,
        texts.pointer === pointed ? '' : texts.pointer,
      ]
      yield parts.join('') || ': still here\n\n'
      told = sequence
      shown = texts.room
      pointed = texts.pointer
      await listener.bell.rung(heartbeat, stopped)
    }
  } catch (error) {
    // The page comes back by itself, and is told then why there is nothing to follow.
    console.error('Rooms:', error)
  } finally {
    lines.leave(line, listener)
  }
}

function newsOf({ room }: RoomRecord, after: number): string {
  if (after === room.sequence) return ''
  return room.log
    .filter(({ sequence }) => sequence > after)
    .map(entryEvent)
    .join('')
}

const entryEvent = (entry: RoomEntry) =>
  `id: ${entry.sequence}\nevent: ${entry.type}\ndata: ${JSON.stringify(entry)}\n\n`

interface Texts {
  readonly room: string
  readonly pointer: string
}

/** Made once for all followers of a process. */
const made = new WeakMap<RoomRecord, Texts>()

function textsOf(code: string, record: RoomRecord, key: DriverKey | null): Texts {
  if (isDriver(record, key)) return makeTexts(code, record, key)
  const texts = made.get(record) ?? makeTexts(code, record, null)
  made.set(record, texts)
  return texts
}

function makeTexts(code: string, record: RoomRecord, key: DriverKey | null): Texts {
  const { pointer, ...others } = recordLook(code, record, key)
  return {
    room: `event: room\ndata: ${JSON.stringify(others)}\n\n`,
    pointer: `event: pointer\ndata: ${JSON.stringify(pointer)}\n\n`,
  }
}
