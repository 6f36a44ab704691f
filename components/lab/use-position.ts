import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { href } from '@/components/site/address'
import { addressText, type ReadAddress, readAddress } from '@/machines/lab/address'
import type { Position } from '@/machines/lab/position'

/** Told whenever the address changes, whoever changed it. */
const listeners = new Set<() => void>()
/** What could not be written into the address bar, because the browser refused another entry. */
let unwritten: string | null = null

/**
 * The position that the address bar holds, and a way to another one. The address is the only state:
 * Back undoes, reload restores. While the page is built, and until it has woken up, it is the start.
 */
export function usePosition(): ReadAddress & { readonly go: (next: Position) => void } {
  const query = useSyncExternalStore(subscribe, () => unwritten ?? location.search, atBuild)
  const read = useMemo(() => readAddress(query), [query])
  const go = useCallback((next: Position) => push(addressText(next)), [])
  useEffect(() => relink(query), [query])
  return { ...read, go }
}

const atBuild = () => ''

function subscribe(listener: () => void): () => void {
  const page = location.pathname
  // The router would load the page again for what is only another position on it.
  const back = (event: PopStateEvent) => {
    if (location.pathname !== page) return
    event.stopImmediatePropagation()
    unwritten = null
    tell()
  }
  addEventListener('popstate', back, { capture: true })
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', back, { capture: true })
  }
}

function push(query: string): void {
  if (query === (unwritten ?? location.search)) return
  try {
    history.pushState(history.state, '', location.pathname + query)
    unwritten = null
  } catch {
    unwritten = query
  }
  tell()
}

function tell(): void {
  for (const listener of listeners) listener()
}

/** The language switch keeps the run. */
function relink(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-other-locale]')) {
    link.href = href(`/${link.hreflang}/lab/${query}`)
  }
}
