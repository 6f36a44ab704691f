import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'

const smallest = 0.25
const largest = 4
const pinched = 2

/**
 * Zoom of a frame that scrolls natively: panning is the browser's own. `touched` is true once the
 * reader has moved; from then on the view stays where it is.
 */
export function useZoom(frame: RefObject<HTMLElement | null>) {
  const [zoom, setZoom] = useState(1)
  const touched = useRef(false)
  const scaled = useRef(1)

  const zoomTo = useCallback(
    (wanted: number, x?: number, y?: number) => {
      const element = frame.current
      if (!element) return
      const next = Math.min(largest, Math.max(smallest, wanted))
      const ratio = next / scaled.current
      const [fx, fy] = [x ?? element.clientWidth / 2, y ?? element.clientHeight / 2]
      const left = (element.scrollLeft + fx) * ratio - fx
      const top = (element.scrollTop + fy) * ratio - fy
      scaled.current = next
      touched.current = true
      element.style.setProperty('--zoom', String(next))
      element.scrollTo({ left, top, behavior: 'instant' })
      setZoom(next)
    },
    [frame],
  )
  const zoomBy = useCallback((factor: number) => zoomTo(scaled.current * factor), [zoomTo])
  const fitAll = useCallback(() => {
    const element = frame.current
    const svg = element?.querySelector('svg')
    if (!element || !svg) return
    const { width, height } = svg.getBoundingClientRect()
    const room = Math.min(element.clientWidth / width, element.clientHeight / height)
    zoomTo(scaled.current * room)
    touched.current = false
  }, [frame, zoomTo])

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const pointers = new Map<number, PointerEvent>()
    let distance = 0
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const box = element.getBoundingClientRect()
      zoomTo(
        scaled.current * Math.exp(-event.deltaY / 300),
        event.clientX - box.left,
        event.clientY - box.top,
      )
    }
    const down = (event: PointerEvent) => {
      pointers.set(event.pointerId, event)
      distance = 0
    }
    const move = (event: PointerEvent) => {
      if (!pointers.has(event.pointerId)) return
      pointers.set(event.pointerId, event)
      const [a, b] = [...pointers.values()]
      if (!a || !b || pointers.size !== pinched) return
      const now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
      const box = element.getBoundingClientRect()
      if (distance > 0)
        zoomTo(
          (scaled.current * now) / distance,
          (a.clientX + b.clientX) / 2 - box.left,
          (a.clientY + b.clientY) / 2 - box.top,
        )
      distance = now
    }
    const up = (event: PointerEvent) => pointers.delete(event.pointerId)
    const scrolled = () => {
      touched.current = true
    }
    element.addEventListener('wheel', wheel, { passive: false })
    element.addEventListener('wheel', scrolled, { passive: true })
    element.addEventListener('touchmove', scrolled, { passive: true })
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointermove', move)
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
      element.addEventListener(end, up)
    return () => {
      element.removeEventListener('wheel', wheel)
      element.removeEventListener('wheel', scrolled)
      element.removeEventListener('touchmove', scrolled)
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointermove', move)
      for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
        element.removeEventListener(end, up)
    }
  }, [frame, zoomTo])

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const pan = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[
        event.key
      ]
      if (event.ctrlKey && pan) {
        const [dx = 0, dy = 0] = pan
        frame.current?.scrollBy({ left: dx * 80, top: dy * 80 })
        touched.current = true
      } else if (event.ctrlKey || event.metaKey || event.altKey) return
      else if (event.key === '+' || event.key === '=') zoomBy(1.25)
      else if (event.key === '-') zoomBy(0.8)
      else if (event.key === '0') fitAll()
      else return
      event.preventDefault()
      event.stopPropagation()
    },
    [frame, zoomBy, fitAll],
  )
  return { zoom, touched, zoomBy, fitAll, onKeyDown }
}
