import { fromTheTop, lookAttribute } from '@/machines/diagram/mark-drawing'
import {
  type Look,
  lookOf,
  type MarkedAttribute,
  type Marks,
  markedAttributes,
} from '@/machines/diagram/marks'

interface Marked {
  readonly element: Element
  readonly attribute: MarkedAttribute
  readonly id: string
  look: Look
}

/** What can be marked in a drawing never changes: it is looked for once. */
const known = new WeakMap<SVGElement, readonly Marked[]>()

/** Brings the marks of a drawing on the page up to date; touches only what differs. */
export function markDom(svg: SVGElement, marks: Marks): void {
  // From the second time on it is a step that the reader took, and the taken edge is drawn.
  if (known.has(svg)) svg.setAttribute('data-moved', '')
  for (const one of markedIn(svg)) {
    const wanted = lookOf(marks, one.attribute, one.id)
    if (wanted === one.look) continue
    if (one.look) one.element.removeAttribute(lookAttribute(one.attribute, one.look))
    if (wanted) one.element.setAttribute(lookAttribute(one.attribute, wanted), 'true')
    one.look = wanted
  }
  crop(svg, marks)
}

const looks = ['current', 'visited', 'taken', 'hidden'] as const satisfies readonly Look[]

function markedIn(svg: SVGElement): readonly Marked[] {
  const found = known.get(svg)
  if (found) return found
  const marked = markedAttributes.flatMap((attribute) =>
    [...svg.querySelectorAll(`[${attribute}]`)].map(
      (element): Marked => ({
        element,
        attribute,
        id: element.getAttribute(attribute) ?? '',
        look: looks.find((look) => element.hasAttribute(lookAttribute(attribute, look))) ?? null,
      }),
    ),
  )
  known.set(svg, marked)
  return marked
}

function crop(svg: SVGElement, { lastStep }: Marks): void {
  if (lastStep === undefined) return
  const height =
    lastStep === null
      ? svg.dataset.opening
      : svg.querySelector(`[data-step="${lastStep}"]`)?.getAttribute('data-end')
  if (!height || svg.getAttribute('height') === height) return
  svg.setAttribute('preserveAspectRatio', fromTheTop)
  svg.setAttribute('height', height)
}
