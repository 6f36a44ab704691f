import { mermaidText } from '@/machines/diagram/structure'
import { documentStyle, fileStyle } from './document-style'
import { type Block, type Line, type Piece, plainLine, type Section, type Shape } from './shape'

/** Nothing runs in the file, and it asks nobody for anything. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/**
 * The document as one file that opens without a network. `drawings` are SVG elements, in order; where
 * one is missing its Mermaid text stands instead.
 */
export function htmlFile(shape: Shape, drawings: readonly (string | null)[]): string {
  const left = [...drawings]
  const body = shape.sections.map((section) =>
    sectionHtml(section, (block) => left.shift() ?? textDrawing(block)),
  )
  return [
    '<!doctype html>',
    `<html lang="${escaped(shape.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(plainLine(shape.title))}</title>`,
    `<style>\n${fileStyle}\n${documentStyle}\n</style>`,
    '</head>',
    '<body>',
    '<article data-document>',
    headHtml(shape),
    ...body,
    '</article>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Title, facts and summary. */
export function headHtml({ title, facts, summary }: Shape): string {
  const rows = facts.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${inline(value)}</dd>`)
  return [
    `<h1>${inline(title)}</h1>`,
    ...(rows.length > 0 ? [`<dl>${rows.join('')}</dl>`] : []),
    ...summary.map((line) => `<p>${inline(line)}</p>`),
  ].join('\n')
}

type DrawingBlock = Extract<Block, { kind: 'drawing' }>

function sectionHtml(
  { id, heading, blocks }: Section,
  drawing: (block: DrawingBlock) => string,
): string {
  const inside = blocks.map((block) => {
    if (block.kind !== 'drawing') return blockHtml(block)
    // One drawing alone is named by the heading.
    const caption = blocks.length > 1 ? `<figcaption>${escaped(block.name)}</figcaption>` : ''
    return `<figure>${caption}${drawing(block)}</figure>`
  })
  return [
    `<section data-section="${id}">`,
    `<h2>${escaped(heading)}</h2>`,
    ...inside,
    '</section>',
  ].join('\n')
}

/** Anything but a drawing. */
export function blockHtml(block: Exclude<Block, DrawingBlock>): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.line)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}</ul>`
    case 'table': {
      const rows = block.rows.map((cells) => `<tr>${cellsHtml(cells)}</tr>`)
      return `<table><thead><tr>${columnsHtml(block.columns)}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`
    }
  }
}

/** The head of a table, inside its row. */
export function columnsHtml(columns: readonly string[]): string {
  return columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')
}

/** A row of a table, inside it. */
export function cellsHtml(cells: readonly Line[]): string {
  return cells.map((cell) => `<td>${inline(cell)}</td>`).join('')
}

function textDrawing({ chart }: DrawingBlock): string {
  return `<pre><code>${escaped(mermaidText(chart))}</code></pre>`
}

function inline(line: Line): string {
  return line.map(pieceHtml).join('')
}

function pieceHtml({ text, kind, link }: Piece): string {
  const shown = escaped(text).replaceAll('\n', '<br>')
  if (link) return `<a href="${escaped(link)}">${shown}</a>`
  return kind === 'code' ? `<code>${shown}</code>` : shown
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)
}
