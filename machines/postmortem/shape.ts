import type { SequenceChart } from '@/machines/diagram/graph'

/** A document in words, with nothing of the form it is written down in. */
export interface Shape {
  /** Its language, as `en`. */
  readonly lang: string
  readonly title: Line
  /** Name and value, as the incident's number. */
  readonly facts: readonly (readonly [name: string, value: Line])[]
  /** Its paragraphs. */
  readonly summary: readonly Line[]
  readonly sections: readonly Section[]
}

export interface Section {
  readonly id: 'timeline' | 'sequence' | 'cause' | 'conditions' | 'prevention' | 'links'
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** A line of text in pieces. Typed text may hold line breaks. */
export type Line = readonly Piece[]
export interface Piece {
  readonly text: string
  readonly kind?: 'code'
  /** A whole address. */
  readonly link?: string
}

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly Line[])[]
    }
  | { readonly kind: 'drawing'; readonly name: string; readonly chart: SequenceChart }

/** Words of ours, in which `backticks` hold code. Never for what somebody typed. */
export function prose(text: string): Line {
  return text
    .split('`')
    .map((part, index): Piece => (index % 2 === 1 ? { text: part, kind: 'code' } : { text: part }))
    .filter((piece) => piece.text !== '')
}

const address = /https?:\/\/[^\s<>"'`|\\^{}]+[^\s<>"'`|\\^{}.,:;!?)\]}、。」』）]/g

/** What somebody typed, with the addresses in it as links. */
export function typed(text: string): Line {
  const plain = clean(text)
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: link, index } of plain.matchAll(address)) {
    pieces.push({ text: plain.slice(from, index) }, { text: link, link })
    from = index + link.length
  }
  return [...pieces, { text: plain.slice(from) }].filter((piece) => piece.text !== '')
}

/** The paragraphs of what somebody typed; an empty line parts them, as in Markdown. */
export function paragraphs(text: string): readonly Line[] {
  return clean(text)
    .split(/\n[^\S\n]*\n\s*/)
    .map(typed)
    .filter((line) => line.length > 0)
}

/** What the pieces say, without links and looks. */
export function plainLine(line: Line): string {
  return line.map(({ text }) => text).join('')
}

/** Nothing that no document can show. */
function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
}
