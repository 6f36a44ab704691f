export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'sign' | 'heredoc'
  readonly text: string
}

const patterns: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /(?:\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)/y],
  ['heredoc', /<<-?\w+\n[\s\S]*/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['name', /[A-Za-z_][\w-]*/y],
  ['sign', /(?:\.\.\.|=>|==|!=|<=|>=|&&|\|\||::|[-+*/%!<>?:=,.()[\]{}])/y],
]

/** The tokens of one expression, or null when it holds something that no expression has. */
export function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const next = text[at] === '"' ? quoted(text, at) : matched(text, at)
    if (!next) return null
    if (next.kind !== 'space') tokens.push({ kind: next.kind, text: next.text })
    at += next.text.length
  }
  return tokens
}

function matched(text: string, at: number) {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) return { kind, text: found[0] }
  }
  return null
}

/** A quoted template with its quotes; quotes inside `${}` do not end it. */
function quoted(text: string, from: number) {
  let depth = 0
  for (let at = from + 1; at < text.length; at++) {
    const two = text.slice(at, at + 2)
    if (text[at] === '\\') at++
    else if (two === '${' || two === '%{') depth++
    else if (depth > 0 && text[at] === '}') depth--
    else if (depth === 0 && text[at] === '"')
      return { kind: 'string' as const, text: text.slice(from, at + 1) }
  }
  return null
}
