/** What each kind of element takes over from the style sheet. */
const inlined: Readonly<Record<string, readonly string[]>> = {
  svg: ['font-family'],
  g: ['font-weight'],
  rect: ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray'],
  path: ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin'],
  text: ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'],
}

/** The drawing on the page as a file of its own: text stays text, colours and fonts are written in. */
export function svgFile(svg: SVGSVGElement): Blob {
  const copy = svg.cloneNode(false)
  if (!(copy instanceof SVGSVGElement)) throw new Error('Expected an SVG element to copy.')
  copy.append(ground(svg), ...[...svg.children].flatMap(standalone))
  style(svg, copy)
  crop(copy)
  copy.setAttribute('xmlns', svg.namespaceURI ?? '')
  const text = new XMLSerializer().serializeToString(copy)
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`], { type: 'image/svg+xml' })
}

/** On the page a sequence is cut off below what is told; few programs outside browsers know how. */
function crop(copy: SVGSVGElement): void {
  copy.removeAttribute('preserveAspectRatio')
  copy.setAttribute('viewBox', `0 0 ${copy.getAttribute('width')} ${copy.getAttribute('height')}`)
}

/** What is drawn of an element, with its looks; nothing of what is hidden. */
function standalone(original: Element): readonly Element[] {
  if (getComputedStyle(original).visibility === 'hidden') return []
  const copy = original.cloneNode(false)
  if (!(copy instanceof Element)) return []
  for (const name of ['class', 'transform']) copy.removeAttribute(name)
  style(original, copy)
  if (original.children.length === 0) copy.textContent = original.textContent
  else copy.append(...[...original.children].flatMap(standalone))
  return [copy]
}

function style(original: Element, copy: Element): void {
  const look = getComputedStyle(original)
  for (const name of inlined[original.tagName] ?? []) {
    copy.setAttribute(name, plainColour(look.getPropertyValue(name)))
  }
  if (original instanceof SVGPathElement && copy.hasAttribute('pathLength'))
    inPixels(original, copy)
}

/** Dashes count in parts of the path here; few programs outside browsers know that. */
function inPixels(original: SVGPathElement, copy: Element): void {
  copy.removeAttribute('pathLength')
  const dashes = copy.getAttribute('stroke-dasharray')?.match(/[\d.]+/g) ?? []
  const length = original.getTotalLength()
  const pixels = dashes.map((dash) => Math.round(Number(dash) * length * 10) / 10)
  copy.setAttribute('stroke-dasharray', pixels.join(' ') || 'none')
}

/** Mixed colours come as `color(srgb …)`, which only browsers read. */
function plainColour(value: string): string {
  return value.replace(
    /color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)[^)]*\)/g,
    (_, ...parts: string[]) => {
      const [red, green, blue] = parts.slice(0, 3).map((part) => Math.round(Number(part) * 255))
      return `rgb(${red}, ${green}, ${blue})`
    },
  )
}

/** The theme's paper behind the drawing, so that it reads the same on any ground. */
function ground(svg: SVGSVGElement): Element {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  rect.setAttribute('width', '100%')
  rect.setAttribute('height', '100%')
  const frame = svg.parentElement?.parentElement ?? svg
  rect.setAttribute('fill', getComputedStyle(frame).backgroundColor)
  return rect
}

/** PNG of an SVG file, `scale` pixels to one of its own. */
export async function pngOf(svg: Blob, scale = 2): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svg.text())}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * scale
  canvas.height = image.naturalHeight * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG.'))),
      'image/png',
    )
  })
}

export function download(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
