import { useEffect, useState } from 'react'

/** Follows a value at once where it is seen, and when the browser has nothing better to do elsewhere. */
export function useIdleValue<T>(value: T, isSeen: boolean): T {
  const [late, setLate] = useState(value)
  useEffect(() => {
    if (Object.is(late, value)) return
    return whenIdle(() => setLate(() => value))
  }, [value, late])
  return isSeen ? value : late
}

/** Returns what calls it off. Safari has no idle callback; a fifth of a second does there. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 200)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(run, { timeout: 1000 })
  return () => cancelIdleCallback(request)
}
