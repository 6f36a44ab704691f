import { type Expression, type LoopNames, roundsOf, type Scope } from './scope'
import { templateEnd } from './tokens'
import {
  asCondition,
  conditionsIn,
  isKnown,
  isList,
  isObject,
  plainText,
  spelled,
  Unknown,
  type Value,
} from './value'

type Compile = (text: string) => Expression

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value' | 'order'; readonly text: string }

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly read: Expression }
  | {
      readonly kind: 'if'
      readonly test: Expression
      readonly yes: readonly Piece[]
      readonly no: readonly Piece[]
    }
  | {
      readonly kind: 'for'
      readonly names: LoopNames
      readonly over: Expression
      readonly body: readonly Piece[]
    }

/** A quoted template, its quotes included. */
export function quotedTemplate(text: string, compile: Compile): Expression {
  return template(partsOf(text.slice(1, -1)), compile, unescaped)
}

/** A heredoc, its first and last line included; `<<-` takes away the indent that all lines have. */
export function heredocTemplate(text: string, compile: Compile): Expression {
  // What `~` takes away of lines depends on how Terraform cuts them into tokens: not told.
  if (/[$%]\{~|~\}/.test(text)) return () => new Unknown()
  const [first = '', ...lines] = text.split('\n')
  const body = lines.slice(0, -1)
  const indents = body.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const indent = first.startsWith('<<-') ? Math.min(...indents) : 0
  const inner = body.map((line) => `${line.slice(line.trim() === '' ? 0 : indent)}\n`).join('')
  return template(partsOf(inner), compile, doubledSigns)
}

function template(
  parts: readonly Part[],
  compile: Compile,
  literal: (text: string) => string,
): Expression {
  const left = parts.map((part) =>
    part.kind === 'text' ? { ...part, text: literal(part.text) } : part,
  )
  const pieces = piecesOf(left, compile)
  const [only] = pieces
  // A template that is nothing but one value is that value, whatever its type.
  if (pieces.length === 1 && only?.kind === 'value') return only.read
  return (scope) => {
    const values = pieces.flatMap((piece) => valuesOf(piece, scope))
    if (values.every((one) => isKnown(one) && !isList(one) && !isObject(one) && one !== null))
      return values.map(plainText).join('')
    const spellings = values.map((one) => (typeof one === 'string' ? one : spelled(one)))
    const shown = spellings.map((one, index) =>
      typeof values[index] === 'string' ? one : `$\{${one}}`,
    )
    const name = spellings.includes(null) ? null : `"${shown.join('')}"`
    return scope.settle(new Unknown(name, conditionsIn(...values)))
  }
}

/** Takes the pieces off `left` up to an order that ends them. */
function piecesOf(left: Part[], compile: Compile): readonly Piece[] {
  const pieces: Piece[] = []
  for (
    let part = left[0];
    part && !/^(?:else|endif|endfor)\b/.test(orderIn(part));
    part = left[0]
  ) {
    left.shift()
    if (part.kind === 'text') pieces.push({ kind: 'text', text: part.text })
    else if (part.kind === 'value') pieces.push({ kind: 'value', read: compile(part.text) })
    else pieces.push(directive(part.text.trim(), left, compile))
  }
  return pieces
}

function directive(order: string, left: Part[], compile: Compile): Piece {
  const loop = /^for\s+([\w-]+)(?:\s*,\s*([\w-]+))?\s+in\s+([\s\S]+)$/.exec(order)
  const [, first = '', second, over = ''] = loop ?? []
  const body = piecesOf(left, compile)
  if (loop) {
    left.shift()
    return { kind: 'for', names: second ? [first, second] : [first], over: compile(over), body }
  }
  const isElse = left[0] ? orderIn(left[0]).startsWith('else') : false
  left.shift()
  const no = isElse ? piecesOf(left, compile) : []
  if (isElse) left.shift()
  return { kind: 'if', test: compile(order.replace(/^if\b/, '')), yes: body, no }
}

function valuesOf(piece: Piece, scope: Scope): readonly Value[] {
  switch (piece.kind) {
    case 'text':
      return [piece.text]
    case 'value':
      return [piece.read(scope)]
    case 'if': {
      const test = piece.test(scope)
      if (typeof test !== 'boolean') return [new Unknown(null, asCondition(test))]
      return (test ? piece.yes : piece.no).flatMap((one) => valuesOf(one, scope))
    }
    case 'for': {
      const over = piece.over(scope)
      const rounds = roundsOf(piece.names, over, scope)
      if (!rounds) return [new Unknown(null, conditionsIn(over))]
      return rounds.flatMap((round) => piece.body.flatMap((one) => valuesOf(one, round)))
    }
  }
}

function orderIn(part: Part): string {
  return part.kind === 'order' ? part.text.trim() : ''
}

/** Text, `${…}` and `%{…}` in turn; `~` takes away the white space on its side. */
function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const { index } of text.matchAll(/[$%]\{/g)) {
    if (index < at || isDoubled(text, index)) continue
    const end = templateEnd(text, index + 2, '}') ?? text.length + 1
    const inner = text.slice(index + 2, end - 1)
    const before = text.slice(at, index)
    const [trimsBefore, trimsAfter] = [inner.startsWith('~'), inner.endsWith('~')]
    parts.push({ kind: 'text', text: trimsBefore ? before.trimEnd() : before })
    const kind = text[index] === '$' ? 'value' : 'order'
    parts.push({ kind, text: inner.slice(trimsBefore ? 1 : 0, trimsAfter ? -1 : undefined) })
    at = end + (trimsAfter ? text.slice(end).search(/\S|$/) : 0)
  }
  parts.push({ kind: 'text', text: text.slice(at) })
  return parts.filter((part) => part.kind !== 'text' || part.text !== '')
}

function isDoubled(text: string, index: number): boolean {
  const sign = text[index]
  return index > 0 && text[index - 1] === sign
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

function unescaped(text: string): string {
  return doubledSigns(
    text.replace(/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/g, (_, four, eight, sign) => {
      const code = four ?? eight
      if (code) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff))
      return escapes[sign] ?? sign
    }),
  )
}

function doubledSigns(text: string): string {
  return text.replaceAll('$${', '${').replaceAll('%%{', '%{')
}
