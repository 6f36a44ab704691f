import type { Endpoint } from '@/server/aws/serve'
import { Bell } from '@/server/stream/bell'
import { type LogEntry, type Seat, settle } from './seat'
import { type SeatView, viewOf } from './view'

const heartbeat = 15_000

/** One process lets this many follow at once, each with a connection of its own. */
export const maxFeeds = 2000
let feeds = 0
export const openFeeds = (): number => feeds
export const isCrowded = (): boolean => feeds >= maxFeeds

/**
 * One seat as server-sent events, until `stopped`: every log entry after number `after` under its
 * own type (`call`, `aws.acted`, `time.passed`, `settings`, `hold`, `reset`), its number as the
 * event's id; after each batch the seat as it now is, as `seat`.
 */
export async function* feed(
  { store, clock }: Endpoint,
  accessKeyId: string,
  after: number,
  stopped: AbortSignal,
): AsyncGenerator<string> {
  const bell = new Bell()
  feeds += 1 // before anything is waited for, so that a crowd is counted as it comes in
  let unwatch = () => {}
  try {
    unwatch = await store.watch(accessKeyId, () => bell.ring())
    yield 'retry: 1000\n\n'
    let told = after
    for (let first = true; !stopped.aborted; first = false) {
      const seat = await looked({ store, clock }, accessKeyId)
      const text = news(seat, seat.sequence < told ? 0 : told)
      yield text === '' && !first ? ': still here\n\n' : text + seatEvent(viewOf(seat))
      told = seat.sequence
      await bell.rung(Math.min(heartbeat, untilNextMove(seat)), stopped)
    }
  } catch (error) {
    // The browser comes back by itself, and is told then why there is nothing to follow.
    console.error('Accounts:', error)
  } finally {
    feeds -= 1
    unwatch()
  }
}

/** The seat as it is now; looking alone does not keep it. */
export function looked({ store, clock }: Pick<Endpoint, 'store' | 'clock'>, accessKeyId: string) {
  return store.change<Seat>(
    accessKeyId,
    (before) => {
      const seat = settle(before, clock())
      return { seat, result: seat }
    },
    'look',
  )
}

function news({ log }: Seat, after: number): string {
  return log
    .filter(({ sequence }) => sequence > after)
    .map(entryEvent)
    .join('')
}

const entryEvent = (entry: LogEntry) =>
  `id: ${entry.sequence}\nevent: ${entry.type}\ndata: ${JSON.stringify(entry)}\n\n`

const seatEvent = (view: SeatView) => `event: seat\ndata: ${JSON.stringify(view)}\n\n`

/** Real milliseconds until AWS next acts by itself. */
function untilNextMove(seat: Seat): number {
  const { nextMove } = viewOf(seat)
  return nextMove === null || seat.speed === 0 ? heartbeat : Math.ceil(nextMove / seat.speed)
}
