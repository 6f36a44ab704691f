/** The part of a drawing that its frame shows. Panning is the browser's own scrolling. */
export interface View {
  readonly zoomBy: (factor: number) => void
  readonly panBy: (x: number, y: number) => void
  /** Shows the whole drawing, and follows the run again. */
  readonly fit: () => void
  /** Scrolls just far enough to show what is current, unless the reader has moved and not `always`. */
  readonly follow: (always: boolean) => void
  readonly close: () => void
}

const [smallest, largest] = [0.1, 4]

/** Opens a view on the drawing in a scrolling frame. Once the reader has moved it, it stays put. */
export function openView(frame: HTMLElement): View {
  let zoom = 1
  let touched = false
  let ours = { left: 0, top: 0 }

  const scrollTo = (left: number, top: number) => {
    frame.scrollTo({ left, top, behavior: 'instant' })
    ours = { left: frame.scrollLeft, top: frame.scrollTop }
    pinHeads(frame, ours.top)
  }
  /** Zooms about a point of the frame, its middle if none is given. */
  const zoomTo = (wanted: number, x = frame.clientWidth / 2, y = frame.clientHeight / 2) => {
    const next = Math.min(largest, Math.max(smallest, wanted))
    const ratio = next / zoom
    const [left, top] = [(frame.scrollLeft + x) * ratio - x, (frame.scrollTop + y) * ratio - y]
    zoom = next
    frame.style.setProperty('--zoom', String(next))
    scrollTo(left, top)
    touched = true
  }

  const scrolled = () => {
    const { scrollLeft: left, scrollTop: top } = frame
    if (Math.abs(left - ours.left) > 1 || Math.abs(top - ours.top) > 1) touched = true
    pinHeads(frame, top)
  }
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const [x, y] = within(frame, event.clientX, event.clientY)
    zoomTo(zoom * Math.exp(-event.deltaY / 300), x, y)
  }
  const endPinch = onPinch(frame, (ratio, x, y) => zoomTo(zoom * ratio, x, y))
  frame.addEventListener('scroll', scrolled, { passive: true })
  frame.addEventListener('wheel', wheel, { passive: false })

  return {
    zoomBy: (factor) => zoomTo(zoom * factor),
    panBy: (x, y) => frame.scrollBy({ left: x, top: y }),
    fit: () => {
      const drawing = frame.querySelector('.drawing')
      if (!drawing) return
      // Padding does not zoom, so the second round is the exact one.
      for (const _ of [1, 2]) {
        zoomTo(
          zoom *
            Math.min(
              frame.clientWidth / drawing.scrollWidth,
              frame.clientHeight / drawing.scrollHeight,
            ),
        )
      }
      touched = false
    },
    follow: (always) => {
      if (touched && !always) return
      const box = currentBox(frame)
      if (!box) return
      const [x, y] = [off(box.x, frame.clientWidth), off(box.y, frame.clientHeight)]
      if (x || y) scrollTo(frame.scrollLeft + x, frame.scrollTop + y)
    },
    close: () => {
      frame.removeEventListener('scroll', scrolled)
      frame.removeEventListener('wheel', wheel)
      endPinch()
    },
  }
}

/** The heads of a sequence stay in sight, as those of a table would. */
function pinHeads(frame: HTMLElement, top: number): void {
  const heads = frame.querySelector('[data-heads]')
  const svg = heads?.closest('svg')
  if (!heads || !svg) return
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
  const place = `translate(0 ${Math.round((top / scale) * 10) / 10})`
  if (heads.getAttribute('transform') !== place) heads.setAttribute('transform', place)
}

type Span = readonly [from: number, to: number]

/** Where, in the frame, everything current lies. */
function currentBox(frame: HTMLElement): { readonly x: Span; readonly y: Span } | null {
  const current = [...frame.querySelectorAll('[data-current]:is([data-node],[data-step])')]
  if (current.length === 0) return null
  const boxes = current.map((element) => element.getBoundingClientRect())
  const [left, top] = within(frame, 0, 0)
  return {
    x: [
      Math.min(...boxes.map((box) => box.left)) + left,
      Math.max(...boxes.map((box) => box.right)) + left,
    ],
    y: [
      Math.min(...boxes.map((box) => box.top)) + top,
      Math.max(...boxes.map((box) => box.bottom)) + top,
    ],
  }
}

/** How far to scroll so that a span lies in view with some air; its start if it is too long. */
function off([from, to]: Span, length: number): number {
  const air = Math.min(48, length / 8)
  if (from >= air && to <= length - air) return 0
  return to - from > length ? from - air : (from + to) / 2 - length / 2
}

/** A point of the window as a point of the frame. */
function within(frame: HTMLElement, x: number, y: number): readonly [number, number] {
  const box = frame.getBoundingClientRect()
  return [x - box.left - frame.clientLeft, y - box.top - frame.clientTop]
}

/** Two fingers: tells how much further apart they are than at the last move, and where. */
function onPinch(
  frame: HTMLElement,
  pinched: (ratio: number, x: number, y: number) => void,
): () => void {
  const fingers = new Map<number, PointerEvent>()
  let distance = 0
  const down = (event: PointerEvent) => {
    fingers.set(event.pointerId, event)
    distance = 0
  }
  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
    distance = 0
  }
  const move = (event: PointerEvent) => {
    if (!fingers.has(event.pointerId)) return
    fingers.set(event.pointerId, event)
    const [one, other] = [...fingers.values()]
    if (!one || !other) return
    const now = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
    const middle = within(
      frame,
      (one.clientX + other.clientX) / 2,
      (one.clientY + other.clientY) / 2,
    )
    if (distance > 0) pinched(now / distance, ...middle)
    distance = now
  }
  const heard = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up } as const
  const entries = Object.entries(heard) as [keyof typeof heard, typeof down][] // keys are known above
  for (const [name, handler] of entries) frame.addEventListener(name, handler)
  return () => {
    for (const [name, handler] of entries) frame.removeEventListener(name, handler)
  }
}
