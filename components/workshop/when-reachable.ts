import { pause, pauseAfter } from './room-stream'

interface Way {
  readonly address: string
  /** The page that this device keeps in place of it, if it keeps any. */
  readonly kept: string
  /** The page cannot be had just now. */
  readonly waits: () => void
  readonly reachable: () => void
}

/** Milliseconds: longer than an answer takes on bad Wi-Fi. */
const patience = 8000

/**
 * Looks whether a page can be had, from the network or from what this device has kept, before anybody
 * is sent there: without either the browser would show its own error, and that one does not follow.
 * Asks again when the network is back. Answers what calls it off.
 */
export function whenReachable({ address, kept, waits, reachable }: Way): () => void {
  let isWanted = true
  const look = async () => {
    for (let failures = 0; isWanted; failures++) {
      const isFound = (await isKept(kept)) || (await answers(address))
      if (!isWanted) return
      if (isFound) return reachable()
      waits()
      await pause(pauseAfter(failures))
    }
  }
  void look()
  return () => {
    isWanted = false
  }
}

/** Only a page that a worker serves can show what was kept. */
async function isKept(address: string): Promise<boolean> {
  if (!navigator.serviceWorker?.controller) return false
  const found = await caches.match(address, { ignoreSearch: true }).catch(() => undefined)
  return found !== undefined
}

async function answers(address: string): Promise<boolean> {
  const signal = AbortSignal.timeout(patience)
  const reply = await fetch(address, { method: 'HEAD', cache: 'no-store', signal }).catch(
    () => null,
  )
  return reply !== null && reply.status < 500
}
