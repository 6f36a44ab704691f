import { useEffect, useState } from 'react'

/** Follows a value at once where it can be seen, and when the browser has nothing better to do elsewhere. */
export function useIdleValue<T>(value: T, isSeen: boolean): T {
  const [late, setLate] = useState(value)
  useEffect(() => {
    if (Object.is(late, value)) return
    return whenIdle(() => setLate(() => value))
  }, [value, late])
  return isSeen ? value : late
}

/** All that waits is done in one go, so that React renders it once. */
const waiting = new Set<() => void>()
let isAsked = false

/** Returns what calls it off. */
export function whenIdle(run: () => void): () => void {
  waiting.add(run)
  if (!isAsked) ask(flush)
  isAsked = true
  return () => {
    waiting.delete(run)
  }
}

function flush(): void {
  isAsked = false
  const due = [...waiting]
  waiting.clear()
  for (const run of due) run()
}

/** Safari has no idle callback; a fifth of a second does there. */
function ask(run: () => void): void {
  if (typeof requestIdleCallback === 'undefined') setTimeout(run, 200)
  else requestIdleCallback(run, { timeout: 1000 })
}
