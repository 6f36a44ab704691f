import type { Clock, Kept, Kind } from '@/server/kept/kept'
import { openSeat, type Seat } from './seat'
import { seatFrom, seatText } from './seat-record'
import { idleTime, maxSeats, type Store } from './store'

/** Seats as they are kept; `most` of them. */
export const seatKind = (most = maxSeats): Kind<Seat> => ({
  name: 'seat',
  most,
  idleTime,
  isNews: (before, after) => (after?.sequence ?? 0) !== (before?.sequence ?? 0),
  text: seatText,
  from: seatFrom,
})

/** Every key has a seat: a fresh one if nobody used it before. */
export function seatStore(kept: Kept<Seat>, clock: Clock): Store {
  return {
    change: (accessKeyId, step, why) =>
      kept.change(
        accessKeyId,
        (before) => {
          const { seat, result } = step(before ?? openSeat(accessKeyId, clock()))
          return { value: seat, result }
        },
        why,
      ),
    peek: (accessKeyId) =>
      kept.change(accessKeyId, (before) => ({ value: before, result: before }), 'look'),
    watch: (accessKeyId, listener) => kept.watch(accessKeyId, listener),
    close: () => kept.close(),
  }
}
