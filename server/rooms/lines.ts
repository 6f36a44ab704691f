import { randomUUID } from 'node:crypto'
import type { Clock, Kept } from '@/server/kept/kept'
import type { Bell } from '@/server/stream/bell'
import { type RoomRecord, withPresence } from './room-record'

/** One room as this process tells it: read once for all who listen, not once for each. */
export interface Line {
  readonly code: string
  /** Null when there is no such room (any more). */
  record: RoomRecord | null
  /** The store cannot be reached: whoever listens has to come again. */
  isBroken: boolean
  /** Rejects when the room cannot be listened to. */
  readonly ready: Promise<void>
  readonly listeners: Set<Listener>
  unwatch: () => void
  reading: boolean
  again: boolean
  counting: ReturnType<typeof setTimeout> | null
  /** What was last written down of how many follow here. */
  counted: number
}

export interface Listener {
  readonly bell: Bell
  readonly isFollower: boolean
}

/** Milliseconds: people come and go in crowds, and are counted together. */
const countPause = 300
/** How often a process says that its followers are still there. */
const countAgain = 10_000

/** The rooms that somebody listens to in this process. */
export class Lines {
  private readonly lines = new Map<string, Line>()
  private readonly process = randomUUID()
  private total = 0

  constructor(
    private readonly store: Kept<RoomRecord>,
    private readonly clock: Clock,
  ) {}

  /** Streams that are open in this process. */
  get open(): number {
    return this.total
  }

  listenersOf(code: string): number {
    return this.lines.get(code)?.listeners.size ?? 0
  }

  /** What is known of a room without asking the store; undefined when that is nothing. */
  known(code: string): RoomRecord | undefined {
    const line = this.lines.get(code)
    return line?.isBroken === false ? (line.record ?? undefined) : undefined
  }

  /** Whoever joins has to leave. Nothing is known of the room before the line is `ready`. */
  join(code: string, listener: Listener): Line {
    const open = this.lines.get(code)
    const line = open && !open.isBroken ? open : this.openLine(code)
    this.total += 1
    line.listeners.add(listener)
    this.countSoon(line)
    return line
  }

  leave(line: Line, listener: Listener): void {
    if (!line.listeners.delete(listener)) return
    this.total -= 1
    this.countSoon(line)
    if (line.listeners.size > 0) return
    line.unwatch()
    if (this.lines.get(line.code) === line) this.lines.delete(line.code)
  }

  private openLine(code: string): Line {
    const line: Line = {
      code,
      record: null,
      isBroken: false,
      listeners: new Set(),
      ready: Promise.resolve().then(async () => {
        const unwatch = await this.store.watch(code, () => void this.refresh(line))
        if (line.listeners.size > 0) line.unwatch = unwatch
        else unwatch() // they all left while it was opened
        line.record = await this.look(code)
      }),
      unwatch: () => {},
      reading: false,
      again: false,
      counting: null,
      counted: 0,
    }
    line.ready.catch(() => {
      line.isBroken = true
    })
    this.lines.set(code, line)
    return line
  }

  private look(code: string): Promise<RoomRecord | null> {
    return this.store.change(code, (record) => ({ value: record, result: record }), 'look')
  }

  /** News while the last are being read are read after them, however many there were. */
  private async refresh(line: Line): Promise<void> {
    line.again = true
    if (line.reading) return
    line.reading = true
    try {
      while (line.again) {
        line.again = false
        line.record = await this.look(line.code)
        line.isBroken = false
        ring(line)
      }
    } catch (error) {
      lose(line, error)
    } finally {
      line.reading = false
    }
  }

  private countSoon(line: Line, pause = countPause): void {
    if (line.counting) {
      if (pause > countPause) return
      clearTimeout(line.counting)
    }
    line.counting = setTimeout(() => {
      line.counting = null
      void this.count(line)
    }, pause)
    line.counting.unref()
  }

  private async count(line: Line): Promise<void> {
    const count = [...line.listeners].filter(({ isFollower }) => isFollower).length
    if (count === 0 && line.counted === 0) return
    line.counted = count
    const now = this.clock()
    try {
      await this.store.change(
        line.code,
        (record) => ({
          value: record && withPresence(record, this.process, count, now),
          result: null,
        }),
        'look',
      )
      if (count > 0) this.countSoon(line, countAgain)
    } catch (error) {
      lose(line, error)
    }
  }
}

function ring({ listeners }: Line): void {
  for (const { bell } of listeners) bell.ring()
}

function lose(line: Line, error: unknown): void {
  console.error('Rooms:', error)
  line.isBroken = true
  ring(line)
}
