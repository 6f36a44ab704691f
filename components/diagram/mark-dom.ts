import { croppedBox, lookAttribute } from '@/machines/diagram/mark-drawing'
import { type Look, lookOf, type Marks, markedAttributes } from '@/machines/diagram/marks'

const looks = ['current', 'visited', 'taken', 'hidden'] as const satisfies readonly Look[]

/** Brings the marks of a drawing on the page up to date; touches only what differs. */
export function markDom(svg: SVGElement, marks: Marks): void {
  for (const attribute of markedAttributes) {
    for (const element of svg.querySelectorAll(`[${attribute}]`)) {
      const wanted = lookOf(marks, attribute, element.getAttribute(attribute) ?? '')
      for (const look of looks) toggle(element, lookAttribute(attribute, look), look === wanted)
    }
  }
  crop(svg, marks)
}

function toggle(element: Element, name: string, on: boolean): void {
  if (element.hasAttribute(name) === on) return
  if (on) element.setAttribute(name, 'true')
  else element.removeAttribute(name)
}

function crop(svg: SVGElement, { lastStep }: Marks): void {
  if (lastStep === undefined) return
  const height =
    lastStep === null
      ? svg.dataset.opening
      : svg.querySelector(`[data-step="${lastStep}"]`)?.getAttribute('data-end')
  const width = svg.getAttribute('width')
  if (!height || !width || svg.getAttribute('height') === height) return
  svg.setAttribute('viewBox', croppedBox(width, height))
  svg.setAttribute('height', height)
}
