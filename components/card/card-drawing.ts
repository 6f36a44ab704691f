import type { Size } from '@/components/diagram/folds'

/** The light theme of tokens.css, for a picture that cannot follow the reader's. */
const ink = '#1a1d21'
const muted = '#555c64'
const faint = '#868d95'
const line = '#7b838b'
const paper = '#ffffff'
const surface = '#f4f5f6'
const accent = '#0b5cc4'
const aws = '#945600'

/** A part of a drawing as a card shows it: shapes as a picture, words as text the card sets itself. */
export interface CardDrawing extends Size {
  /** An SVG without any text. */
  readonly shapes: string
  readonly texts: readonly CardText[]
  readonly fontSize: number
}

/** One line of a label, around `x` and on `baseline`, in the card's pixels. */
interface CardText {
  readonly text: string
  readonly x: number
  readonly baseline: number
  readonly fill: string
  readonly isBold: boolean
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * What lies around the current state of a marked drawing, `scale` times as large. A card is read as
 * a thumbnail, and a whole drawing would be too small there.
 * @param svg a kept flowchart with the marks of a beat
 */
export function cardDrawing(svg: string, { width, height }: Size, scale: number): CardDrawing {
  const elements = elementsOf(svg)
  const whole = sizeOf(svg)
  const view = windowOn(focusOf(elements), whole, { width: width / scale, height: height / scale })
  const shapes = elements.flatMap(({ shape, look }) => (shape ? [drawn(shape, look)] : []))
  return {
    width,
    height,
    fontSize: 14 * scale,
    shapes: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view.x} ${view.y} ${view.width} ${view.height}">${shapes.join('')}</svg>`,
    texts: elements
      .flatMap(({ texts, look }) => texts.map((text) => ({ ...text, ...inked(look) })))
      .filter(({ x, baseline }) => isInside(x, baseline, view))
      .map((text) => ({
        ...text,
        x: (text.x - view.x) * scale,
        baseline: (text.baseline - view.y) * scale,
      })),
  }
}

type Look = {
  readonly what: 'node' | 'group' | 'edge' | 'edge-label'
  readonly mark: 'current' | 'visited' | 'taken' | 'hidden' | null
  readonly isAws: boolean
  readonly isInside: boolean
  readonly isNote: boolean
}

interface DrawnElement {
  readonly look: Look
  readonly shape: string
  readonly box: Box | null
  readonly texts: readonly {
    readonly text: string
    readonly x: number
    readonly baseline: number
  }[]
}

/** The elements of a kept flowchart: each is one `<g>` on a line of its own. */
function elementsOf(svg: string): readonly DrawnElement[] {
  return Array.from(
    svg.matchAll(/<g data-(node|group|edge|edge-label)="[^"]*"([^>]*)>(.*?)<\/g>/g),
    ([, what = '', attributes = '', inside = '']): DrawnElement => {
      const mark = /data-(?:label-)?(current|visited|taken|hidden)=/.exec(attributes)?.[1] ?? null
      const classes = /class="([^"]*)"/.exec(attributes)?.[1] ?? ''
      return {
        look: {
          what: what as Look['what'], // the pattern names them
          mark: mark as Look['mark'], // as above
          isAws: classes === 'aws',
          isInside: classes === 'inside',
          isNote: classes === 'note',
        },
        shape: inside.replace(/<text.*/, ''),
        box: boxOf(inside),
        texts: textsOf(inside),
      }
    },
  ).filter(({ look }) => look.mark !== 'hidden')
}

function boxOf(inside: string): Box | null {
  const found = /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(inside)
  const [, x = 0, y = 0, width = 0, height = 0] = found?.map(Number) ?? []
  return found && { x, y, width, height }
}

function textsOf(inside: string): DrawnElement['texts'] {
  return Array.from(
    inside.matchAll(/<t(?:ext|span) x="([\d.]+)" y="([\d.]+)">([^<]*)</g),
    ([, x, baseline, text = '']) => ({
      text: unescaped(text),
      x: Number(x),
      baseline: Number(baseline),
    }),
  )
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function sizeOf(svg: string): Size {
  const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? []
  return { width, height }
}

/** Where the eye belongs: the current state; before there is one, the top. */
function focusOf(elements: readonly DrawnElement[]): { x: number; y: number } | null {
  const current = elements.flatMap(({ look, box }) =>
    box && look.what === 'node' && look.mark === 'current' ? [box] : [],
  )
  if (current.length === 0) return null
  const mean = (of: (box: Box) => number) =>
    current.reduce((sum, box) => sum + of(box), 0) / current.length
  return { x: mean((box) => box.x + box.width / 2), y: mean((box) => box.y + box.height / 2) }
}

/** Around the focus, but not beyond the drawing where the drawing is the larger of the two. */
function windowOn(focus: { x: number; y: number } | null, whole: Size, view: Size): Box {
  const along = (at: number | undefined, length: number, seen: number) =>
    seen >= length
      ? (length - seen) / 2
      : Math.min(Math.max((at ?? 0) - seen / 2, 0), length - seen)
  return {
    x: along(focus?.x, whole.width, view.width),
    y: along(focus?.y, whole.height, view.height),
    ...view,
  }
}

function isInside(x: number, baseline: number, view: Box): boolean {
  return (
    x > view.x &&
    x < view.x + view.width &&
    baseline - 10 > view.y &&
    baseline + 4 < view.y + view.height
  )
}

/** As drawing.css has it, for renderers that know no style sheet. */
function drawn(shape: string, look: Look): string {
  const { box, border, arrow } = coloursOf(look)
  const width = look.mark === 'taken' ? 3 : 1.5
  const style =
    look.what === 'edge'
      ? `fill="none" stroke="${arrow}" stroke-width="${width}"`
      : `fill="${box}" stroke="${border}" stroke-width="${look.what === 'group' ? 1 : 1.5}"${look.isNote ? ' stroke-dasharray="4 3"' : ''}`
  // A dash counts in parts of the path here, which this renderer does not know.
  const plain = shape
    .replace(/ pathLength="1"/, '')
    .replace(/ stroke-dasharray="[\d. ]+"/, look.isAws ? ' stroke-dasharray="5 4"' : '')
  const headed = plain.replace(
    /(<path[^>]*\/>)<path/,
    `$1<path fill="${arrow}" stroke-dasharray="none"`,
  )
  return `<g ${style}>${headed}</g>`
}

function coloursOf(look: Look) {
  const { what, mark } = look
  const arrow = arrowOf(look)
  if (what === 'edge-label') return { box: look.isInside ? surface : paper, border: 'none', arrow }
  if (what === 'group')
    return { box: surface, border: groupBorders[mark ?? 'ahead'] ?? faint, arrow }
  if (mark === 'current') return { box: accent, border: accent, arrow }
  return { box: paper, border: mark === 'visited' ? ink : faint, arrow }
}

const groupBorders: Readonly<Record<string, string>> = { current: accent, visited: line }

function arrowOf({ mark, isAws }: Look): string {
  if (mark === 'taken') return accent
  if (mark !== 'visited') return faint
  return isAws ? aws : ink
}

function inked({ what, mark }: Look): Pick<CardText, 'fill' | 'isBold'> {
  const isBold = what === 'group'
  if (mark === 'taken') return { fill: accent, isBold }
  if (mark === 'current' && what === 'node') return { fill: paper, isBold }
  return { fill: mark === null ? muted : ink, isBold }
}
