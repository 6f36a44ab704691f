/** What costs much to make, made once and kept: so many at most, and only so many in the making. */
export interface Limited<T> {
  /** The kept one, a new one, or null while too many are in the making. */
  readonly get: (key: string, make: () => Promise<T>) => Promise<T> | null
}

/**
 * @param mostKept the one longest unused goes first
 * @param mostAtOnce how many may be in the making; further ones are turned away
 */
export function limited<T>(mostKept: number, mostAtOnce: number): Limited<T> {
  const kept = new Map<string, Promise<T>>()
  let making = 0
  return {
    get: (key, make) => {
      const known = kept.get(key)
      if (known) {
        kept.delete(key)
        kept.set(key, known)
        return known
      }
      if (making >= mostAtOnce) return null
      making += 1
      const made = make().finally(() => {
        making -= 1
      })
      made.catch(() => kept.delete(key))
      kept.set(key, made)
      for (const oldest of kept.keys()) {
        if (kept.size <= mostKept) break
        kept.delete(oldest)
      }
      return made
    },
  }
}
