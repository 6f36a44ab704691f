'use client'

import { useEffect } from 'react'
import type { Pointer } from '@/machines/room/room'
import { clearLaser, markLaser } from './laser-dom'

/** Where the presenter points, on the same diagram of this page. */
export function Laser({ pointer }: { readonly pointer: Pointer | null }) {
  useEffect(() => {
    if (!pointer) return clearLaser()
    markLaser(pointer)
  }, [pointer])
  useEffect(() => clearLaser, [])
  return null
}
