export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'sign' | 'heredoc'
  readonly text: string
  /** Whether it stands on another line than the token before. */
  readonly isNewLine: boolean
}

const patterns: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /(?:\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)/y],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ['name', /[\p{L}_][\p{L}\p{N}_-]*/uy],
  ['sign', /(?:\.\.\.|=>|==|!=|<=|>=|&&|\|\||::|[-+*/%!<>?:=,.()[\]{}])/y],
]

/** The tokens of one expression, or null when it holds something that no expression has. */
export function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = []
  let isNewLine = false
  let at = 0
  while (at < text.length) {
    const next = tokenAt(text, at)
    if (!next) return null
    const { kind } = next
    if (kind === 'space') isNewLine ||= next.text.includes('\n')
    else {
      tokens.push({ kind, text: next.text, isNewLine })
      isNewLine = kind === 'heredoc'
    }
    at += next.text.length
  }
  return tokens
}

function tokenAt(text: string, at: number) {
  if (text[at] === '"') return quoted(text, at)
  return text.startsWith('<<', at) ? heredoc(text, at) : matched(text, at)
}

function matched(text: string, at: number) {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) return { kind, text: found[0] }
  }
  return null
}

/** A quoted template with its quotes. */
function quoted(text: string, from: number) {
  const end = templateEnd(text, from + 1, '"')
  return end === null ? null : { kind: 'string' as const, text: text.slice(from, end) }
}

/** Where a template, or the expression in one, ends; quotes and braces inside do not end it. */
export function templateEnd(text: string, from: number, sign: '"' | '}'): number | null {
  const open: ('"' | '}')[] = [sign]
  for (let at = from; at < text.length; at++) {
    const inQuotes = open.at(-1) === '"'
    const isOpening = inQuotes ? opensInside(text, at) : text[at] === '{'
    if (text[at] === open.at(-1)) open.pop()
    else if (inQuotes && text[at] === '\\') at++
    else if (isOpening) open.push('}')
    else if (!inQuotes && text[at] === '"') open.push('"')
    if (open.length === 0) return at + 1
  }
  return null
}

/** Whether `${` or `%{` ends here and is not escaped by doubling its sign. */
function opensInside(text: string, at: number): boolean {
  const sign = text[at - 1]
  return text[at] === '{' && (sign === '$' || sign === '%') && text[at - 2] !== sign
}

function heredoc(text: string, from: number) {
  const start = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t\r]*\n/uy
  start.lastIndex = from
  const found = start.exec(text)
  if (!found) return null
  const last = new RegExp(`^[ \\t]*${found[1]}[ \\t\\r]*$`, 'gm')
  last.lastIndex = start.lastIndex
  const end = last.exec(text)
  return end
    ? { kind: 'heredoc' as const, text: text.slice(from, end.index + end[0].length) }
    : null
}
