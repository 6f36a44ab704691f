import { useEffect, useState } from 'react'

/** Follows a value once it has stayed the same for a while, in milliseconds. */
export function useRested<T>(value: T, pause: number): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return rested
}
