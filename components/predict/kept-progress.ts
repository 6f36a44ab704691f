import { useSyncExternalStore } from 'react'
import { noProgress, type Progress, progressText, readProgress } from '@/machines/predict/progress'

const key = 'pd-progress'
const listeners = new Set<() => void>()
let now: Progress | undefined

/** What this reader has done, in every tab; nothing while the page is built. */
export function useProgress(): Progress {
  return useSyncExternalStore(subscribe, keptProgress, () => noProgress)
}

export function keptProgress(): Progress {
  now ??= read()
  return now
}

/** Where storage is blocked or full, the page knows it until it is left. */
export function keepProgress(next: Progress): void {
  if (next === now) return
  now = next
  try {
    localStorage.setItem(key, progressText(next))
  } catch {
    // Nothing to do: the page goes on without.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', takeOver)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', takeOver)
  }
}

/** Another tab has written. */
function takeOver(event: StorageEvent): void {
  if (event.key !== key && event.key !== null) return
  now = readProgress(event.newValue)
  for (const listener of listeners) listener()
}

function read(): Progress {
  try {
    return readProgress(localStorage.getItem(key))
  } catch {
    return noProgress
  }
}
