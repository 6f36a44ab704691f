import { type AccountRecord, accountFrom, accountRecord } from '@/machines/account/account.record'
import { noProgress } from '@/machines/hands-on/progress'
import type { Seat } from './seat'

type SeatRecord = Omit<Seat, 'account'> & { readonly account: AccountRecord }

/** A seat as text, to be kept outside the process. */
export function seatText(seat: Seat): string {
  return JSON.stringify({ ...seat, account: accountRecord(seat.account) } satisfies SeatRecord)
}

/** The seat that `seatText` wrote, or null when another model wrote it. */
export function seatFrom(text: string): Seat | null {
  try {
    const record = JSON.parse(text) as SeatRecord // only `seatText` writes these keys
    // A version before this one kept no progress.
    const progress = record.progress ?? noProgress
    return { ...record, account: accountFrom(record.account), progress }
  } catch {
    return null
  }
}
