'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { keptFollow } from '@/components/workshop/room-kept'

/** Where the bar of a workshop's room stands. Nothing of it is loaded for who follows none. */
export function RoomSlot() {
  const [Bar, setBar] = useState<ComponentType | null>(null)
  useEffect(() => {
    if (!keptFollow()) return
    void import('@/components/workshop/FollowBar').then(({ FollowBar }) => setBar(() => FollowBar))
  }, [])
  return Bar && <Bar />
}
