import { openSeat, type Seat } from './seat'
import { type Clock, idleTime, maxSeats, type Store } from './store'

interface Kept {
  readonly seat: Seat
  readonly usedAt: number
}

interface MemoryInput {
  readonly clock?: Clock
  readonly most?: number
}

/** Seats in this process, gone when it ends; `most` of them. */
export function memoryStore({ clock = Date.now, most = maxSeats }: MemoryInput = {}): Store {
  const kept = new Map<string, Kept>() // in order of use, the longest idle first
  const listeners = new Map<string, Set<() => void>>()

  function forgetTheIdle(now: number) {
    for (const [key, { usedAt }] of kept) {
      if (kept.size <= most && now - usedAt < idleTime) return
      kept.delete(key)
    }
  }

  return {
    async change(accessKeyId, step, why = 'use') {
      const now = clock()
      forgetTheIdle(now)
      const known = kept.get(accessKeyId)
      const before = known?.seat ?? openSeat(accessKeyId, now)
      const { seat, result } = step(before)
      if (why === 'use') kept.delete(accessKeyId)
      kept.set(accessKeyId, { seat, usedAt: (why === 'look' && known?.usedAt) || now })
      forgetTheIdle(now)
      if (seat.sequence !== before.sequence) {
        for (const listener of listeners.get(accessKeyId) ?? []) listener()
      }
      return result
    },
    async watch(accessKeyId, listener) {
      const others = listeners.get(accessKeyId) ?? new Set()
      listeners.set(accessKeyId, others.add(listener))
      return () => {
        others.delete(listener)
        if (others.size === 0) listeners.delete(accessKeyId)
      }
    },
    async close() {
      kept.clear()
      listeners.clear()
    },
  }
}
