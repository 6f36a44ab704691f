import type { Span } from './syntax'

/** One block or attribute of a body, known only by its outside. */
export interface Item extends Span {
  readonly kind: 'block' | 'attribute'
  /** The attribute's name, or the block's type. */
  readonly name: string
  /** A block's labels without their quotes. */
  readonly labels: readonly string[]
  /** What stands between a block's braces, or right of an attribute's `=`. */
  readonly inside: Span
}

export interface Outline {
  readonly items: readonly Item[]
  readonly error: (Span & { readonly why: 'syntax' | 'too-much' }) | null
}

/** More brackets in each other than anybody writes; Lezer's tree cannot be walked at ten thousand. */
const deepestBrackets = 500

const blank = /[\s\uFEFF]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\//y
const space = /[ \t]+|\/\*[^\n]*?\*\//y
/** No name and no label is longer: a pattern that may repeat for ever keeps count of each sign. */
const word = /[\p{L}_][\p{L}\p{N}_-]{0,1000}/uy
const label = /"(?:[^"\\\n]|\\.){0,1000}"|[\p{L}_][\p{L}\p{N}_-]{0,1000}/uy
const afterBlock = /[ \t\r,]+|#[^\n]*|\/\/[^\n]*|\/\*[^\n]*?\*\//y
const heredoc = /<<(-?)([\p{L}_][\p{L}\p{N}_-]{0,1000})[ \t\r]*\n/uy
/** Nothing in here opens, closes or hides anything. */
const plain = /[^"#/<{}[\]()\n]+/y
const plainInString = /[^"\\$%\n]+/y

/**
 * The outside of everything in a body, without a look at what the expressions say. A hundred times
 * faster than the parser: what cannot matter need not be parsed.
 */
export function outlineOf(
  text: string,
  { from, to }: Span = { from: 0, to: text.length },
): Outline {
  const items: Item[] = []
  let at = skipAll(blank, text, from)
  while (at < to) {
    try {
      const item = itemAt(text, at)
      items.push(item)
      at = skipAll(blank, text, item.to)
    } catch (error) {
      if (error instanceof Wrong) return { items, error: error.place }
      throw error
    }
  }
  return { items, error: null }
}

/** Thrown from deep inside, caught above. */
class Wrong extends Error {
  constructor(readonly place: NonNullable<Outline['error']>) {
    super(place.why)
  }
}

function itemAt(text: string, from: number): Item {
  const nameEnd = skip(word, text, from)
  if (nameEnd === from) throw wrong(from)
  const name = text.slice(from, nameEnd)
  let at = skipAll(space, text, nameEnd)
  if (text[at] === '=' && text[at + 1] !== '=') {
    const end = closing(text, at + 1, '\n')
    const inside = { from: at + 1, to: end }
    return { kind: 'attribute', name, labels: [], inside, from, to: end }
  }
  const labels: string[] = []
  for (let end = skip(label, text, at); end > at; end = skip(label, text, at)) {
    labels.push(text.slice(at, end).replace(/^"|"$/g, ''))
    at = skipAll(space, text, end)
  }
  if (text[at] !== '{') throw wrong(at)
  const end = closing(text, at + 1, '}')
  const to = end + 1
  const lineEnd = skipAll(afterBlock, text, to)
  if (lineEnd < text.length && text[lineEnd] !== '\n' && text[to] !== '}') throw wrong(to)
  return { kind: 'block', name, labels, inside: { from: at + 1, to: end }, from, to }
}

const pairs: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' }

/** Where the bracket that `from` is in is closed, or the line ends. */
function closing(text: string, from: number, end: '}' | '\n', depth = 0): number {
  const open: string[] = []
  let at = from
  for (at = skip(plain, text, at); at < text.length; at = skip(plain, text, at)) {
    const sign = text[at] ?? ''
    // A one-line block ends where its only attribute ends.
    if (open.length === 0 && (sign === end || sign === '}')) return at
    const hidden = hiddenFrom(text, at, depth + open.length)
    if (hidden === null) follow(open, sign, at)
    if (depth + open.length > deepestBrackets) throw wrong(at, at + 1, 'too-much')
    at = hidden ?? at + 1
  }
  if (end === '\n' && open.length === 0) return text.length
  throw wrong(from - 1, from)
}

/** Keeps count of the brackets that are open. */
function follow(open: string[], sign: string, at: number): void {
  const closes = pairs[sign]
  if (closes) open.push(closes)
  else if ('}])'.includes(sign) && open.pop() !== sign) throw wrong(at)
}

/** The offset after a comment or a template that begins here; null when none does. */
function hiddenFrom(text: string, at: number, depth: number): number | null {
  switch (text.slice(at, at + 2)) {
    case '//':
      return indexOf(text, '\n', at)
    case '/*':
      return indexOf(text, '*/', at) + 2
    case '<<':
      return heredocEnd(text, at)
  }
  if (text[at] === '#') return indexOf(text, '\n', at)
  return text[at] === '"' ? stringEnd(text, at + 1, depth) : null
}

/** The offset after a quoted template's closing quote; quotes inside `${}` do not end it. */
function stringEnd(text: string, from: number, depth: number): number {
  if (depth > deepestBrackets) throw wrong(from, from, 'too-much')
  let at = from
  for (at = skip(plainInString, text, at); at < text.length; at = skip(plainInString, text, at)) {
    const sign = text[at]
    if (sign === '"') return at + 1
    if (sign === '\n') break
    if (opensTemplate(text, at)) at = closing(text, at + 2, '}', depth + 1) + 1
    else at += sign === '\\' ? 2 : 1
  }
  throw wrong(from - 1, from)
}

function opensTemplate(text: string, at: number): boolean {
  const sign = text[at]
  return (sign === '$' || sign === '%') && text[at + 1] === '{' && text[at - 1] !== sign
}

function heredocEnd(text: string, from: number): number {
  heredoc.lastIndex = from
  const found = heredoc.exec(text)
  if (!found) return from + 2
  const [start = '', , name = ''] = found
  const last = new RegExp(`^[ \\t]*${name}[ \\t\\r]*$`, 'gm')
  last.lastIndex = from + start.length
  const end = last.exec(text)
  return end ? end.index + end[0].length : text.length
}

/**
 * One match at a time: a file may be all comments, and a pattern that repeats keeps count of each, or
 * tries every way to part a row of blanks in two.
 */
function skipAll(pattern: RegExp, text: string, from: number): number {
  let at = from
  for (let next = skip(pattern, text, at); next > at; next = skip(pattern, text, at)) at = next
  return at
}

function indexOf(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from)
  return at < 0 ? text.length : at
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

function wrong(from: number, to = from, why: 'syntax' | 'too-much' = 'syntax'): Wrong {
  return new Wrong({ from, to, why })
}
