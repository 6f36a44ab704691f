import type { AccountFacts } from '@/machines/account/account'
import type { Order as SeatOrder } from '@/server/accounts/order'
import type { LogEntry } from '@/server/accounts/seat'

interface Look {
  readonly account: AccountFacts
  readonly sequence: number
  readonly log: readonly LogEntry[]
}

/** One account of the endpoint: how Terraform and other people reach it, and the door behind. */
export interface Seat {
  /** For `AWS_ENDPOINT_URL`. */
  readonly endpoint: string
  readonly accessKeyId: string
  readonly door: SeatDoor
}

/** The side door of one account: its clock, its assumptions, its log. */
interface SeatDoor {
  readonly tell: (order: SeatOrder) => Promise<void>
  readonly look: () => Promise<Look>
}

export function seatAt(base: string, accessKeyId: string): Seat {
  return { endpoint: `${base}/api/aws`, accessKeyId, door: doorOf(base, accessKeyId) }
}

function doorOf(base: string, accessKeyId: string): SeatDoor {
  const address = `${base}/api/accounts/${accessKeyId}/`
  return {
    async tell(order) {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(order),
      })
      if (!response.ok) throw new Error(`The order was refused: ${await response.text()}`)
    },
    async look() {
      return (await (await fetch(address)).json()) as Look // what `serveAccount` promises
    },
  }
}
