import { type RefObject, useEffect, useRef, useState } from 'react'
import { useIdleValue } from '@/components/diagram/use-idle'
import type { Frame } from '@/machines/story/frames'
import { useFrame } from './lesson-context'

/** The current beat for a panel: at once while the panel is in the window, a moment later while not. */
export function useSeenFrame<E extends Element>(): readonly [RefObject<E | null>, Frame] {
  const panel = useRef<E>(null)
  const [isSeen, setSeen] = useState(true)
  useEffect(() => {
    if (!panel.current) return
    const observer = new IntersectionObserver((entries) =>
      setSeen(entries.at(-1)?.isIntersecting ?? true),
    )
    observer.observe(panel.current)
    return () => observer.disconnect()
  }, [])
  return [panel, useIdleValue(useFrame(), isSeen)]
}
