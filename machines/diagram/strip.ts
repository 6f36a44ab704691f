import type { Flowchart, GraphEdge, GraphGroup, GraphNode } from './graph'
import { textWidth } from './text-width'
import { wrap } from './wrap'

/** Pixels, at the size in which it is shown. */
const fontSize = 13
const lineHeight = 15
const [margin, padding, gap, widestLabel] = [1, 8, 22, 92]
const nodeTop = 24
/** Below the nodes, for arcs that pass others by. */
const underneath = 14

/**
 * A state diagram so small that three hundred fit on a wall: each group a box, its states in a row,
 * its transitions without labels. The drawing is one for all, and marked like any kept drawing.
 * @param width the boxes go on below where they would pass it
 */
export function stripSvg(chart: Flowchart, width: number): string {
  const boxes = placed(chart, width)
  const right = Math.max(...boxes.map(({ x, w }) => x + w)) + margin
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h)) + margin
  const cells = boxes.flatMap((box) => box.cells)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${right} ${bottom}" width="${right}" height="${bottom}" font-size="${fontSize}" text-anchor="middle">`,
    ...boxes.map(groupSvg),
    ...waysIn(chart).map((edge) => `<g class="way">${arrow(edge, cells)}</g>`),
    ...chart.edges.map((edge) => edgeSvg(edge, cells)),
    ...cells.map(nodeSvg),
    '</svg>',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

interface Cell extends Box {
  readonly node: GraphNode
  readonly lines: readonly string[]
}

interface GroupBox extends Box {
  readonly group: GraphGroup
  readonly cells: readonly Cell[]
}

/** Boxes side by side as long as there is room; those beside each other are of one height. */
function placed({ groups, nodes }: Flowchart, width: number): readonly GroupBox[] {
  const rows: GroupBox[][] = []
  let [x, y] = [margin, margin]
  for (const group of groups) {
    const box = boxOf(
      group,
      nodes.filter((node) => node.group === group.id),
    )
    const row = rows.at(-1)
    if (!row || x + box.w > width) {
      const above = row ? Math.max(...row.map(({ h }) => h)) : 0
      y += row ? above + 6 : 0
      x = margin
      rows.push([])
    }
    rows.at(-1)?.push(moved(box, x, y))
    x += box.w + 6
  }
  return rows.flatMap((row) => {
    const h = Math.max(...row.map((box) => box.h))
    return row.map((box) => ({ ...box, h }))
  })
}

function boxOf(group: GraphGroup, nodes: readonly GraphNode[]): GroupBox {
  const labelled = nodes.map((node) => ({ node, lines: wrap(node.label, widestLabel, fontSize) }))
  const h = lineHeight * Math.max(1, ...labelled.map(({ lines }) => lines.length)) + 10
  let right = padding
  const cells = labelled.map(({ node, lines }): Cell => {
    const w = Math.ceil(Math.max(...lines.map((line) => textWidth(line, fontSize)))) + 12
    const cell = { node, lines, x: right, y: nodeTop, w, h }
    right += w + gap
    return cell
  })
  const title = boldWidth(group.label.join(' '))
  const w = Math.max(right - gap, title + padding) + padding
  return { group, cells, x: 0, y: 0, w, h: nodeTop + h + underneath }
}

/** A bold Latin letter is wider than the same one at rest; kana and kanji are not. */
function boldWidth(text: string): number {
  const latin = text.replace(/[^ -~]/g, '')
  return Math.ceil(textWidth(text, fontSize) + textWidth(latin, fontSize) / 5)
}

function moved(box: GroupBox, dx: number, dy: number): GroupBox {
  const shift = (cell: Cell): Cell => ({ ...cell, x: cell.x + dx, y: cell.y + dy })
  return { ...box, x: dx, y: dy, cells: box.cells.map(shift) }
}

function groupSvg({ group, x, y, w, h }: GroupBox): string {
  return `<g data-group="${group.id}">${rect({ x, y, w, h }, 6)}<text x="${x + w / 2}" y="${y + 17}">${safe(group.label.join(' '))}</text></g>`
}

function nodeSvg({ node, lines, ...box }: Cell): string {
  const middle = box.x + box.w / 2
  const first = box.y + box.h / 2 + 4.5 - ((lines.length - 1) * lineHeight) / 2
  const text = lines.map(
    (line, at) => `<tspan x="${middle}" y="${first + at * lineHeight}">${safe(line)}</tspan>`,
  )
  return `<g data-node="${node.id}" class="${node.shape}">${rect(box, 6)}<text>${text.join('')}</text></g>`
}

/** From each state to each other once: the transitions that share a way are seen when they are taken. */
function waysIn({ edges }: Flowchart): readonly GraphEdge[] {
  return edges.filter(
    ({ from, to }, at) => edges.findIndex((one) => one.from === from && one.to === to) === at,
  )
}

function edgeSvg(edge: GraphEdge, cells: readonly Cell[]): string {
  return `<g data-edge="${edge.id}"${edge.actor === 'aws' ? ' class="aws"' : ''}>${arrow(edge, cells)}</g>`
}

function arrow({ from, to }: GraphEdge, cells: readonly Cell[]): string {
  const start = cells.findIndex(({ node }) => node.id === from)
  const end = cells.findIndex(({ node }) => node.id === to)
  const [a, b] = [cells[start], cells[end]]
  if (!a || !b || a === b) return ''
  return Math.abs(start - end) === 1 ? straight(a, b) : arc(a, b)
}

function straight(from: Cell, to: Cell): string {
  const y = from.y + from.h / 2
  const isForward = from.x < to.x
  const [x1, x2] = isForward ? [from.x + from.w, to.x] : [from.x, to.x + to.w]
  const back = isForward ? -7 : 7
  return `<path pathLength="1" d="M${x1},${y}L${x2 + back / 2},${y}"/><path d="M${x2},${y}L${x2 + back},${y - 4}L${x2 + back},${y + 4}z"/>`
}

/** Under those in between. */
function arc(from: Cell, to: Cell): string {
  const [x1, x2] = [from.x + from.w / 2, to.x + to.w / 2]
  const y = to.y + to.h
  const low = y + underneath + 1
  return `<path pathLength="1" d="M${x1},${y}C${x1},${low} ${x2},${low} ${x2},${y + 4}"/><path d="M${x2},${y}L${x2 - 4},${y + 7}L${x2 + 4},${y + 7}z"/>`
}

function rect({ x, y, w, h }: Box, radius: number): string {
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${radius}"/>`
}

function safe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
