import type { Clock } from '@/server/kept/kept'
import { keptInMemory } from '@/server/kept/memory'
import { seatKind, seatStore } from './seat-store'
import type { Store } from './store'

interface MemoryInput {
  readonly clock?: Clock
  readonly most?: number
}

/** Seats in this process, gone when it ends; `most` of them. */
export function memoryStore({ clock = Date.now, most }: MemoryInput = {}): Store {
  return seatStore(keptInMemory(seatKind(most), clock), clock)
}
