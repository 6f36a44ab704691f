import { nextMove } from '@/machines/account/account.assumptions'
import type { WallCard } from '@/machines/room/wall'
import { type Seat, settle } from '@/server/accounts/seat'
import type { Store } from '@/server/accounts/store'
import type { Clock } from '@/server/kept/kept'
import { wallCard } from './wall-card'

/** So many accounts are looked at in one go; the others come with the next. */
const mostAtOnce = 100

interface Watched {
  readonly accessKeyId: string
  readonly unwatch: () => void
  /** What was told last, as text. */
  shown: string
  /** Milliseconds of the server's clock at which AWS acts in it by itself; infinite if never. */
  due: number
}

/** The accounts that one wall shows: looked at when something has happened in them, not before. */
export class WallSeats {
  private readonly seats = new Map<string, Watched>()
  private readonly stale = new Set<string>()

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly ring: () => void,
  ) {}

  /** From now on these, by nickname; resolves to those that were here before and no longer are. */
  async keep(wanted: ReadonlyMap<string, string>): Promise<readonly string[]> {
    const gone = [...this.seats].filter(
      ([name, { accessKeyId }]) => wanted.get(name) !== accessKeyId,
    )
    for (const [name, { unwatch }] of gone) {
      unwatch()
      this.seats.delete(name)
      this.stale.delete(name)
    }
    const fresh = [...wanted].filter(([name]) => !this.seats.has(name))
    await Promise.all(fresh.map(([name, accessKeyId]) => this.watch(name, accessKeyId)))
    return gone.map(([name]) => name).filter((name) => !wanted.has(name))
  }

  /** The cards that have changed since they were told. */
  async news(): Promise<readonly WallCard[]> {
    const now = this.clock()
    const due = [...this.seats].filter(([, seat]) => seat.due <= now).map(([name]) => name)
    const names = [...new Set([...this.stale, ...due])].slice(0, mostAtOnce)
    for (const name of names) this.stale.delete(name)
    const cards = await Promise.all(names.map((name) => this.look(name, now)))
    return cards.filter((card) => card !== null)
  }

  /** Milliseconds until there is something to look at, whoever rings or not. */
  untilDue(): number {
    if (this.stale.size > 0) return 0
    return Math.min(...[...this.seats.values()].map(({ due }) => due)) - this.clock()
  }

  close(): void {
    for (const { unwatch } of this.seats.values()) unwatch()
    this.seats.clear()
  }

  private async watch(name: string, accessKeyId: string): Promise<void> {
    const changed = () => {
      this.stale.add(name)
      this.ring()
    }
    const unwatch = await this.store.watch(accessKeyId, changed)
    this.seats.set(name, { accessKeyId, unwatch, shown: '', due: Number.POSITIVE_INFINITY })
    this.stale.add(name)
  }

  private async look(name: string, now: number): Promise<WallCard | null> {
    const watched = this.seats.get(name)
    if (!watched) return null
    const kept = await this.store.peek(watched.accessKeyId)
    const seat = kept && settle(kept, now)
    watched.due = now + untilAwsActs(seat)
    const card = wallCard(name, seat)
    const text = JSON.stringify(card)
    if (text === watched.shown) return null
    watched.shown = text
    return card
  }
}

/** Milliseconds of the server's clock; infinite where nothing is due. */
function untilAwsActs(seat: Seat | null): number {
  const due = seat && seat.speed > 0 ? nextMove(seat.account) : null
  return seat && due !== null ? Math.max(1, Math.ceil(due / seat.speed)) : Number.POSITIVE_INFINITY
}
