/** Lets each key act so often and no more: `burst` at once, then `perSecond`. */
export interface Rate {
  /** 0 when it may, else the seconds to wait. */
  readonly take: (key: string) => number
}

interface RateInput {
  readonly perSecond: number
  readonly burst: number
  /** Milliseconds. */
  readonly clock?: () => number
}

/** So many keys are remembered; the one longest unused is forgotten, and starts anew. */
const mostKeys = 5000

export function rate({ perSecond, burst, clock = Date.now }: RateInput): Rate {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>()
  return {
    take(key) {
      const now = clock()
      const known = buckets.get(key) ?? { left: burst, at: now }
      const left = Math.min(burst, known.left + (Math.max(0, now - known.at) / 1000) * perSecond)
      buckets.delete(key)
      buckets.set(key, { left: left < 1 ? left : left - 1, at: now })
      const oldest = buckets.size > mostKeys ? buckets.keys().next().value : undefined
      if (oldest !== undefined) buckets.delete(oldest)
      return left < 1 ? Math.ceil((1 - left) / perSecond) : 0
    },
  }
}
