import { useEffect, useState } from 'react'
import { findRooms } from './room-api'

/** Whether a server keeps rooms here; null until that is known. */
export function useServer(): boolean | null {
  const [isThere, setThere] = useState<boolean | null>(null)
  useEffect(() => {
    void findRooms().then(setThere)
  }, [])
  return isThere
}
