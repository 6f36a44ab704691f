import { useEffect, useState, useSyncExternalStore } from 'react'
import { href } from '@/components/site/address'
import { roomKeyInAddress } from './room-address'
import { type Followed, findServer, follow, unknown } from './seat-feed'

const storageKey = 'perpetual-diff-access-key-id'
/** Dots alone would be a step in an address. */
const pattern = /^(?!\.+$)[A-Za-z0-9._-]{1,128}$/
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
  const accessKeyId = useSyncExternalStore(
    subscribeToKey,
    currentKey,
    () => placeholder.accessKeyId,
  )
  return [accessKeyId, changeKey] as const
}

let key: string | null = null
const listeners = new Set<() => void>()

function subscribeToKey(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function currentKey(): string {
  key ??= keep(inRoom(kept() ?? fresh(), roomKeyInAddress()))
  return key
}

let room = ''

/** The same reader's key with this room key at its beginning, in place of one from another room. */
export function inRoom(own: string, roomKey: string | null): string {
  if (roomKey === null || own.startsWith(roomKey)) return own
  const former = room !== '' && own.startsWith(`${room}-`) ? room.length + 1 : 0
  room = roomKey
  return `${roomKey}-${own.slice(former).replace(fromAnotherRoom, '')}`
}

const fromAnotherRoom = /^[A-Za-z0-9]{6,64}-(?=learner-)/

function changeKey(next: string): void {
  key = keep(next)
  for (const listener of listeners) listener()
}

/** Follows the account behind a key as long as the page shows it. */
export function useFollowed(accessKeyId: string): Followed & { readonly roomKeyNeeded: boolean } {
  const [{ of, followed }, setFollowed] = useState({ of: '', followed: unknown })
  const [roomKeyNeeded, setRoomKeyNeeded] = useState(false)
  useEffect(() => {
    if (accessKeyId === placeholder.accessKeyId) return
    const tell = (next: (before: Followed) => Followed) =>
      setFollowed((before) => ({
        of: accessKeyId,
        followed: next(before.of === accessKeyId ? before.followed : unknown),
      }))
    let end = () => {}
    let wanted = true
    void findServer().then((server) => {
      if (!wanted) return
      if (!server) return tell(() => ({ ...unknown, connection: 'absent' }))
      setRoomKeyNeeded(server.roomKeyNeeded)
      end = follow(accessKeyId, tell)
    })
    return () => {
      wanted = false
      end()
    }
  }, [accessKeyId])
  return { ...(of === accessKeyId ? followed : unknown), roomKeyNeeded }
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
