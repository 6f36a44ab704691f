import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react'
import { openView, type View } from './view'

export const zoomStep = 1.25
const panStep = 80

/** The view on a frame, and the keys that move it while the frame has the focus. */
export function useView(frame: RefObject<HTMLElement | null>) {
  const view = useRef<View | null>(null)
  /** Opens on first use: a drawing inside is marked before its frame's effects run. */
  const open = useCallback(() => {
    if (!view.current && frame.current) view.current = openView(frame.current)
    return view.current
  }, [frame])
  useEffect(() => {
    open()
    return () => {
      view.current?.close()
      view.current = null
    }
  }, [open])

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const move = moveOf(event)
      const now = open()
      if (!move || !now) return
      event.preventDefault()
      event.stopPropagation()
      move(now)
    },
    [open],
  )
  return { open, onKeyDown }
}

/** Plain arrows step the lesson, so panning takes Ctrl. */
function moveOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): ((view: View) => void) | undefined {
  if (metaKey || altKey) return undefined
  return ctrlKey ? (shiftKey ? undefined : pans[key]) : zooms[key]
}

const pans: Readonly<Record<string, (view: View) => void>> = {
  ArrowLeft: (view) => view.panBy(-panStep, 0),
  ArrowRight: (view) => view.panBy(panStep, 0),
  ArrowUp: (view) => view.panBy(0, -panStep),
  ArrowDown: (view) => view.panBy(0, panStep),
}

const zooms: Readonly<Record<string, (view: View) => void>> = {
  '+': (view) => view.zoomBy(zoomStep),
  '=': (view) => view.zoomBy(zoomStep),
  '-': (view) => view.zoomBy(1 / zoomStep),
  '0': (view) => view.fit(),
}
