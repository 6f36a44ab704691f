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

/** How many brackets are open at once, at most. */
export function jsonDepth(text: string): number {
  let [depth, deepest] = [0, 0]
  for (const [sign] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]/g)) {
    if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth)
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
const string = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\p{Cc}]*)*"/uy
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

function valueAt(text: string, at: number): number {
  if (text[at] === '{') return listAt(text, at, '}', memberAt)
  if (text[at] === '[') return listAt(text, at, ']', valueAt)
  return wanted(text[at] === '"' ? string : word, text, at)
}

function memberAt(text: string, at: number): number {
  const colon = skip(space, text, wanted(string, text, at))
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

function wanted(pattern: RegExp, text: string, at: number): number {
  const end = skip(pattern, text, at)
  if (end > at) return end
  throw new NoJson(isCut(text, at) ? text.length : at)
}

/** Whether the text ends inside a string, a number or a word: what is there is right so far. */
function isCut(text: string, at: number): boolean {
  if (text[at] === '"') return skip(openString, text, at) === text.length
  const rest = text.slice(at, at + 6)
  return ['true', 'false', 'null', '-'].some((whole) => whole.startsWith(rest))
}

const openString = /"[^"\\\n]*(?:\\.[^"\\\n]*)*\\?/y

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}
