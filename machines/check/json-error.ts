/**
 * Where a text stops being JSON: an offset, or the end of the text where it is only cut off; null:
 * nowhere. Goes down as deep as the text: ask `jsonDepth` first.
 */
export function jsonError(text: string): number | null {
  try {
    const end = skip(space, text, valueAt(text, skip(space, text, 0)))
    return end < text.length ? end : null
  } catch (error) {
    if (error instanceof NoJson) return error.at
    throw error
  }
}

/**
 * How many brackets are open at once, at most. Sign by sign: a pattern for whole strings begins again
 * at every quote of a string that is never closed, which takes half a minute for 300 KB.
 */
export function jsonDepth(text: string): number {
  let [depth, deepest, isInside] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') isInside = !isInside
    else if (isInside) at += sign === '\\' ? 1 : 0
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth)
    else if (sign === '}' || sign === ']') depth--
  }
  return deepest
}

class NoJson extends Error {
  constructor(readonly at: number) {
    super()
  }
}

const space = /[ \t\r\n]*/y
const plain = /[^"\\\p{Cc}]*/uy
const escapeSign = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y
const cutEscape = /(?:\\(?:u[\dA-Fa-f]{0,3})?)?$/y
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

function valueAt(text: string, at: number): number {
  if (text[at] === '{') return listAt(text, at, '}', memberAt)
  if (text[at] === '[') return listAt(text, at, ']', valueAt)
  return text[at] === '"' ? stringAt(text, at) : wanted(skip(word, text, at), text, at)
}

/** Piece by piece: one pattern for all of it keeps count of each escape, and there may be millions. */
function stringAt(text: string, from: number): number {
  if (text[from] !== '"') return wanted(from, text, from)
  let at = skip(plain, text, from + 1)
  for (let next = skip(escapeSign, text, at); next > at; next = skip(escapeSign, text, at))
    at = skip(plain, text, next)
  if (text[at] === '"') return at + 1
  throw new NoJson(skip(cutEscape, text, at) === text.length ? text.length : from)
}

function memberAt(text: string, at: number): number {
  const colon = skip(space, text, stringAt(text, at))
  if (text[colon] !== ':') throw new NoJson(colon)
  return valueAt(text, skip(space, text, colon + 1))
}

function listAt(text: string, from: number, close: string, item: typeof valueAt): number {
  let at = skip(space, text, from + 1)
  if (text[at] === close) return at + 1
  for (;;) {
    at = skip(space, text, item(text, at))
    if (text[at] === close) return at + 1
    if (text[at] !== ',') throw new NoJson(at)
    at = skip(space, text, at + 1)
  }
}

/** `end`, or an error where that is no further than `at`. */
function wanted(end: number, text: string, at: number): number {
  if (end > at) return end
  throw new NoJson(isCut(text, at) ? text.length : at)
}

/** Whether the text ends inside a number or a word: what is there is right so far. */
function isCut(text: string, at: number): boolean {
  const rest = text.slice(at, at + 6)
  return ['true', 'false', 'null', '-'].some((whole) => whole.startsWith(rest))
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}
