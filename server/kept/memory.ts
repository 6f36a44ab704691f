import type { Clock, Kept, Kind } from './kept'

interface Entry<T> {
  readonly value: T
  readonly usedAt: number
}

/** Values in this process, gone when it ends. */
export function keptInMemory<T>(
  { most, idleTime, isNews }: Pick<Kind<T>, 'most' | 'idleTime' | 'isNews'>,
  clock: Clock,
): Kept<T> {
  const kept = new Map<string, Entry<T>>() // in order of use, the longest idle first
  const listeners = new Map<string, Set<() => void>>()

  function forgetTheIdle(now: number) {
    for (const [key, { usedAt }] of kept) {
      if (kept.size <= most && now - usedAt < idleTime) return
      kept.delete(key)
    }
  }

  return {
    async change(key, step, why = 'use') {
      const now = clock()
      forgetTheIdle(now)
      const known = kept.get(key)
      const before = known?.value ?? null
      const { value, result } = step(before)
      if (why === 'use' || value === null) kept.delete(key)
      if (value !== null) kept.set(key, { value, usedAt: (why === 'look' && known?.usedAt) || now })
      forgetTheIdle(now)
      if (isNews(before, value)) {
        for (const listener of listeners.get(key) ?? []) listener()
      }
      return result
    },
    async watch(key, listener) {
      const others = listeners.get(key) ?? new Set()
      listeners.set(key, others.add(listener))
      return () => {
        others.delete(listener)
        if (others.size === 0 && listeners.get(key) === others) listeners.delete(key)
      }
    },
    async count() {
      forgetTheIdle(clock())
      return kept.size
    },
    async close() {
      kept.clear()
      listeners.clear()
    },
  }
}
