import { useEffect, useState, useSyncExternalStore } from 'react'
import { href } from '@/components/site/address'
import { type Followed, findServer, follow, unknown } from './seat-feed'

const storageKey = 'perpetual-diff-access-key-id'
const pattern = /^[A-Za-z0-9._-]{1,128}$/
/** What stands in the page before anything is known of the reader. */
export const placeholder = { site: 'http://127.0.0.1:3000', accessKeyId: 'learner' } as const

export const isAccessKeyId = (text: string): boolean => pattern.test(text)

/** Where this page comes from; the placeholder while it is HTML alone. */
export function useSite(): string {
  return useSyncExternalStore(
    subscribe,
    () => `${location.origin}${href('/')}`.replace(/\/+$/, ''),
    () => placeholder.site,
  )
}

const subscribe = () => () => {}

/** The reader's key: the one of last time, or a new one nobody else is likely to have. */
export function useAccessKeyId() {
  const [accessKeyId, setAccessKeyId] = useState<string>(placeholder.accessKeyId)
  useEffect(() => setAccessKeyId(kept() ?? keep(fresh())), [])
  return [accessKeyId, (key: string) => setAccessKeyId(keep(key))] as const
}

/** Follows the account behind a key as long as the page shows it. */
export function useFollowed(accessKeyId: string): Followed & { readonly roomKeyNeeded: boolean } {
  const [followed, setFollowed] = useState<Followed>(unknown)
  const [roomKeyNeeded, setRoomKeyNeeded] = useState(false)
  useEffect(() => {
    if (accessKeyId === placeholder.accessKeyId) return
    setFollowed(unknown)
    let end = () => {}
    let wanted = true
    void findServer().then((server) => {
      if (!wanted) return
      if (!server) return setFollowed({ ...unknown, connection: 'absent' })
      setRoomKeyNeeded(server.roomKeyNeeded)
      end = follow(accessKeyId, setFollowed)
    })
    return () => {
      wanted = false
      end()
    }
  }, [accessKeyId])
  return { ...followed, roomKeyNeeded }
}

function fresh(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(6))]
  return `learner-${letters.map((byte) => (byte % 36).toString(36)).join('')}`
}

function kept(): string | null {
  try {
    const key = localStorage.getItem(storageKey)
    return key !== null && isAccessKeyId(key) ? key : null
  } catch {
    return null
  }
}

function keep(key: string): string {
  try {
    localStorage.setItem(storageKey, key)
  } catch {
    // Where storage is blocked the key lasts as long as the page.
  }
  return key
}
