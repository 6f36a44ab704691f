import { callAws, openAccount } from '@/machines/account/account'
import { assume } from '@/machines/account/account.assumptions'
import type { AccountInput, ResourceType } from '@/machines/account/account.terms'
import { note, openSeat, pass, type Seat, settle } from './seat'

/** What the hands-on page and the tests may ask of a seat, beside what AWS lets them. */
export type Order =
  | ({ readonly type: 'settings'; readonly speed?: number } & AccountInput)
  /** Milliseconds of the account's clock, at once. */
  | { readonly type: 'time.passed'; readonly ms: number }
  /** A fresh account, in which a colleague has switched on some types already. */
  | ({
      readonly type: 'reset'
      readonly speed?: number
      readonly on?: readonly ResourceType[]
    } & AccountInput)
  /** From now on this operation waits so many real milliseconds before it reaches the account; 0 ends it. */
  | { readonly type: 'hold'; readonly operation: string; readonly ms: number }

/** Carries an order out; `now` is the server's clock in milliseconds. */
export function obey(before: Seat, order: Order, now: number): Seat {
  const seat = settle(before, now)
  switch (order.type) {
    case 'settings': {
      const account = assume(seat.account, order)
      return note({ ...seat, account, speed: order.speed ?? seat.speed }, { type: 'settings' })
    }
    case 'time.passed':
      return pass(note(seat, { type: 'time.passed', ms: order.ms }), order.ms)
    case 'hold': {
      const { operation, ms } = order
      return note({ ...seat, holds: { ...seat.holds, [operation]: ms } }, order)
    }
    case 'reset':
      return reset(seat, order, now)
  }
}

function reset(
  { accessKeyId, sequence }: Seat,
  order: Extract<Order, { type: 'reset' }>,
  now: number,
): Seat {
  const fresh = openAccount(order)
  const resourceTypes = order.on ?? []
  const { account } = callAws(fresh, { type: 'inspector.enabled', resourceTypes, by: 'colleague' })
  const seat = { ...openSeat(accessKeyId, now), account, speed: order.speed ?? 1, sequence }
  return note(seat, { type: 'reset' })
}
