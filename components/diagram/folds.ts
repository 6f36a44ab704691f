/** A part of a drawing, from one height to another, in the drawing's own units. */
interface Fold {
  readonly top: number
  readonly bottom: number
}

/** Width and height: of a drawing in its own units, of paper in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Between two columns, in the drawing's units. */
const gutter = 16

/** Into how many columns to fold a drawing so that it is largest in a box, at most as large as it is. */
export function fitting(drawing: Size, box: Size): { columns: number; scale: number } {
  const tries = [1, 2, 3, 4].map((columns) => ({
    columns,
    scale: Math.min(
      1,
      box.width / (columns * drawing.width + (columns - 1) * gutter),
      // A fold seldom falls where all columns are of one length.
      box.height / ((drawing.height / columns) * (columns === 1 ? 1 : 1.08)),
    ),
  }))
  return tries.reduce((best, one) => (one.scale > best.scale * 1.02 ? one : best))
}

/** What is shown of a drawing: a sequence is cut off below what is told. */
export function sizeOf(svg: string): Size {
  const [, width = 0, whole = 0] = opening.exec(svg)?.map(Number) ?? []
  const shown = Number(/<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1] ?? whole)
  return { width, height: Math.min(whole, shown) }
}

/**
 * A drawing taller than a page as columns beside each other, as a newspaper sets its text. It is
 * folded where no box and no label lies, so that nothing is cut. Lines go on at the top of the next.
 * @param svg a kept drawing, marked or not
 */
export function folded(svg: string, columns: number): readonly string[] {
  const { width, height } = sizeOf(svg)
  return foldsOf(height, blocksIn(svg), columns).map(({ top, bottom }) =>
    svg
      .replace(/ preserveAspectRatio="[^"]*"/, '')
      .replace(
        opening,
        `viewBox="0 ${top} ${width} ${round(bottom - top)}" width="${width}" height="${round(bottom - top)}"`,
      ),
  )
}

const opening = /viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+" height="[\d.]+"/

/** What may not be cut: boxes of states, titles of groups, labels of transitions, steps of a sequence. */
function blocksIn(svg: string): readonly Fold[] {
  const boxes = svg.matchAll(
    /<g data-(?:node|edge-label|step)="[^>]*><rect[^>]* y="([\d.]+)"[^>]* height="([\d.]+)"/g,
  )
  const titles = svg.matchAll(
    /<g data-group="[^>]*><rect[^>]* y="([\d.]+)"[^>]*>(<text.*?<\/text>)/g,
  )
  return [
    ...Array.from(boxes, ([, y, height]) => ({
      top: Number(y),
      bottom: Number(y) + Number(height),
    })),
    ...Array.from(titles, ([, y, text = '']) => ({
      top: Number(y),
      bottom:
        Math.max(...Array.from(text.matchAll(/ y="([\d.]+)"/g), ([, line]) => Number(line))) + 6,
    })),
  ]
}

/** Equal columns as far as the boxes let it: each fold is the free height nearest to its share. */
export function foldsOf(height: number, blocks: readonly Fold[], columns: number): readonly Fold[] {
  const cuts = Array.from({ length: columns - 1 }, (_, index) =>
    freeNear((height * (index + 1)) / columns, blocks),
  )
  const edges = [0, ...new Set(cuts), height]
  return edges.slice(1).map((bottom, index) => ({ top: edges[index] ?? 0, bottom }))
}

function freeNear(wanted: number, blocks: readonly Fold[]): number {
  const isFree = (y: number) => blocks.every(({ top, bottom }) => y < top || y > bottom)
  const gaps = [wanted, ...blocks.flatMap(({ top, bottom }) => [top - margin, bottom + margin])]
  const free = gaps.filter(isFree)
  return round(
    free.toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))[0] ?? wanted,
  )
}

/** Air between a fold and the box above or below it. */
const margin = 4

const round = (value: number) => Math.round(value * 10) / 10
