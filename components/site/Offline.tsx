'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { whenIdle } from '@/components/diagram/use-idle'
import { href } from './address'
import styles from './Shell.module.css'

/** Keeps the site on this device, and says so while the network is gone. */
export function Offline({ text }: { readonly text: string }) {
  const isOnline = useSyncExternalStore(subscribe, online, always)
  useEffect(() => whenIdle(register), [])
  return (
    // No role of status: that is where a page announces its own moves.
    <p aria-live="polite" className={styles.offline} data-offline={!isOnline || undefined}>
      {isOnline ? '' : text}
    </p>
  )
}

const online = () => navigator.onLine
const always = () => true

function subscribe(changed: () => void): () => void {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

/** Without a worker nothing is kept, and all else works: an old browser, a file from a disk, a server for development. */
function register(): void {
  if (process.env.NODE_ENV !== 'production' || savesData()) return
  navigator.serviceWorker
    ?.register(href('/sw.js'), { scope: href('/'), updateViaCache: 'none' })
    .catch(() => undefined)
}

/** Who pays for every byte has said so. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true // not in the types yet
}
