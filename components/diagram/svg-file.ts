/** What each kind of element takes over from the style sheet. */
const inlined: Readonly<Record<string, readonly string[]>> = {
  svg: ['font-family'],
  g: ['font-weight'],
  rect: ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray'],
  path: ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin'],
  text: ['fill', 'stroke', 'stroke-width', 'stroke-linejoin'],
}

/** What a file looks like: in which of the site's themes, and whether paper lies behind it. */
export interface FileLook {
  readonly scheme: 'light' | 'dark'
  readonly hasPaper: boolean
}

/** Written below a picture that leaves without its page. */
export interface FileCaption {
  readonly title: string
  readonly address: string
}

/**
 * The drawing on the page as a file of its own: text stays text, colours and fonts are written in.
 * No look: as the page shows it.
 */
export function svgFile(svg: SVGSVGElement, look?: FileLook, caption?: FileCaption): Blob {
  const copy = inTheme(look?.scheme, svg, (shown) => {
    const drawn = standaloneCopy(shown, look?.hasPaper ?? true)
    if (caption) captioned(drawn, shown, caption)
    return drawn
  })
  const text = new XMLSerializer().serializeToString(copy)
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`], { type: 'image/svg+xml' })
}

/**
 * What a drawing looks like in a theme, the page's own when none is named. The theme hangs on the
 * root, so the root has it for as long as that takes, which no frame is painted in. A twin is read:
 * the drawing itself might be on its way from one colour to the other.
 */
function inTheme<T>(
  scheme: FileLook['scheme'] | undefined,
  svg: SVGSVGElement,
  read: (shown: SVGSVGElement) => T,
): T {
  if (!scheme) return read(svg)
  const { dataset } = document.documentElement
  const { theme } = dataset
  const twin = svg.cloneNode(true)
  if (!(twin instanceof SVGSVGElement)) throw new Error('Expected an SVG element to copy.')
  twin.style.cssText = 'position:absolute;left:-100000px;top:0'
  dataset.theme = scheme
  svg.after(twin)
  try {
    return read(twin)
  } finally {
    twin.remove()
    if (theme === undefined) delete dataset.theme
    else dataset.theme = theme
  }
}

function standaloneCopy(svg: SVGSVGElement, hasPaper: boolean): SVGSVGElement {
  const copy = svg.cloneNode(false)
  if (!(copy instanceof SVGSVGElement)) throw new Error('Expected an SVG element to copy.')
  copy.append(...(hasPaper ? [paper(svg)] : []), ...[...svg.children].flatMap(standalone))
  copy.removeAttribute('style')
  style(svg, copy)
  crop(copy)
  copy.setAttribute('xmlns', namespace)
  return copy
}

const namespace = 'http://www.w3.org/2000/svg'

/** Two lines below the drawing: what it shows, and where; the address is a link where SVG has any. */
function captioned(copy: SVGSVGElement, shown: SVGSVGElement, caption: FileCaption): void {
  const [width, height] = [Number(copy.getAttribute('width')), Number(copy.getAttribute('height'))]
  const colour = (name: string) => plainColour(colourOf(shown, name))
  const line = (text: string, y: number, fill: string) => {
    const element = document.createElementNS(namespace, 'text')
    const attributes = { x: 12, y, fill, 'font-size': 12, 'text-anchor': 'start' }
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`)
    element.textContent = text
    shown.append(element)
    const { width: length } = element.getBBox()
    element.remove()
    return { element, right: 12 + length }
  }
  const title = line(caption.title, height + 18, colour('--ink'))
  const address = line(caption.address, height + 36, colour('--accent'))
  const link = document.createElementNS(namespace, 'a')
  link.setAttribute('href', caption.address)
  link.append(address.element)
  copy.append(title.element, link)
  const wide = Math.ceil(Math.max(width, title.right + 12, address.right + 12))
  copy.setAttribute('width', `${wide}`)
  copy.setAttribute('height', `${height + 48}`)
  copy.setAttribute('viewBox', `0 0 ${wide} ${height + 48}`)
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
  return copy.tagName === 'text' && copy.getAttribute('stroke') !== 'none' ? haloed(copy) : [copy]
}

/** What a label is cleared of lies below it as a text of its own: not every program knows `paint-order`. */
function haloed(text: Element): readonly Element[] {
  const halo = text.cloneNode(true)
  if (!(halo instanceof Element)) return [text]
  halo.setAttribute('aria-hidden', 'true')
  halo.setAttribute('fill', halo.getAttribute('stroke') ?? 'none')
  for (const name of ['stroke', 'stroke-width', 'stroke-linejoin']) text.removeAttribute(name)
  return [halo, text]
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
function paper(svg: SVGSVGElement): Element {
  const rect = document.createElementNS(namespace, 'rect')
  rect.setAttribute('width', '100%')
  rect.setAttribute('height', '100%')
  rect.setAttribute('fill', plainColour(colourOf(svg, '--paper')))
  return rect
}

/** A colour of the site, as it is in the theme of this element. */
function colourOf(svg: SVGSVGElement, token: string): string {
  const probe = document.createElementNS(namespace, 'rect')
  probe.style.fill = `var(${token})`
  svg.append(probe)
  const { fill } = getComputedStyle(probe)
  probe.remove()
  return fill
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
