import type { Pointer } from '@/machines/room/room'

const svgSpace = 'http://www.w3.org/2000/svg'
/** Radius in pixels of the screen. */
const radius = 9

/** The drawings of a kind that are on this page. */
const drawingsOf = (diagram: string) =>
  document.querySelectorAll<SVGSVGElement>(`[data-kind="${CSS.escape(diagram)}"] .drawing svg`)

/**
 * Puts the dot into the drawing itself, so that it stays at its place however that is zoomed or
 * scrolled. It hangs on a node where it can: languages and screens draw nodes at different places.
 */
export function markLaser(pointer: Pointer): void {
  for (const svg of drawingsOf(pointer.diagram)) {
    const dot = dotIn(svg)
    const { x, y, width, height } = boxOf(svg, pointer.node)
    const scale = (svg.getBoundingClientRect().width || 1) / (svg.viewBox.baseVal.width || 1)
    dot.setAttribute('r', String(radius / scale))
    dot.style.transform = `translate(${x + width * pointer.x}px, ${y + height * pointer.y}px)`
  }
}

export function clearLaser(): void {
  for (const dot of document.querySelectorAll('[data-laser]')) dot.remove()
}

/** What somebody points at: the node under the mouse, else the drawing. Null beside both. */
export function pointerAt(
  diagram: string,
  target: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Pointer | null {
  const svg = target.closest('.drawing')?.querySelector('svg')
  if (!svg) return null
  const node = target.closest('[data-node]')
  const { left, top, width, height } = (node ?? svg).getBoundingClientRect()
  const share = (at: number, length: number) => Math.round((at / length) * 1000) / 1000
  const [x, y] = [share(clientX - left, width), share(clientY - top, height)]
  if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) return null
  return { diagram, node: node?.getAttribute('data-node') ?? null, x, y }
}

function dotIn(svg: SVGSVGElement): SVGCircleElement {
  const known = svg.querySelector<SVGCircleElement>('circle[data-laser]')
  if (known) return known
  const dot = document.createElementNS(svgSpace, 'circle')
  dot.setAttribute('data-laser', '')
  dot.style.cssText =
    'fill: #e0002b; fill-opacity: 0.75; stroke: #fff; stroke-width: 1.5; vector-effect: non-scaling-stroke; pointer-events: none; transition: transform 120ms linear'
  svg.append(dot)
  return dot
}

function boxOf(svg: SVGSVGElement, node: string | null) {
  const found = node && svg.querySelector<SVGGElement>(`[data-node="${CSS.escape(node)}"]`)
  return found ? found.getBBox() : svg.viewBox.baseVal
}
