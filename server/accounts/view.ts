import { accountFacts, inspectorStatus, registryScanning } from '@/machines/account/account'
import { nextMove } from '@/machines/account/account.assumptions'
import type { Seat } from './seat'

/** A seat as the hands-on page and the tests see it, as plain JSON. */
export function viewOf(seat: Seat) {
  const { account, accessKeyId, accountId, speed, holds, sequence } = seat
  const { rules, assumptions } = account.snapshot.context
  return {
    accessKeyId,
    accountId,
    /** The number of the newest log entry. */
    sequence,
    /** The account's clock: milliseconds since it was opened. */
    time: account.now,
    /** Milliseconds of that clock until AWS next acts by itself, or null. */
    nextMove: nextMove(account),
    settings: { rules, assumptions, speed, holds },
    account: accountFacts(account),
    /** The account machine's state, whatever AWS's APIs say about it. */
    state: account.snapshot.value,
    status: inspectorStatus(account),
    registry: registryScanning(account),
  }
}

export type SeatView = ReturnType<typeof viewOf>
