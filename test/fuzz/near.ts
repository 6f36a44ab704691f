import fc from 'fast-check'
import { nastyTexts, nastyValues } from './nasty'

export const nastyText = fc.constantFrom(...nastyTexts)
const place = fc.nat(1_000_000)

/** Some text: nasty ones in a row, or random. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  nastyText,
  fc.array(nastyText, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)

interface Edit {
  readonly kind: 'cut' | 'end' | 'insert' | 'replace' | 'repeat' | 'copy'
  readonly at: number
  readonly to: number
  readonly length: number
  readonly text: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('cut', 'end', 'insert', 'insert', 'replace', 'replace', 'repeat', 'copy'),
  at: place,
  to: place,
  length: fc.nat(60),
  text: fc.oneof(nastyText, fc.string({ unit: 'binary', maxLength: 4 })),
})

/** A valid text with a few things done to it that people, networks and attackers do. */
export function nearText(valid: readonly string[], words: readonly string[] = []) {
  const own = words.length > 0 ? fc.constantFrom(...words) : nastyText
  const edits = fc.array(
    fc.oneof(
      edit,
      fc.tuple(edit, own).map(([one, text]) => ({ ...one, text })),
    ),
    { minLength: 1, maxLength: 5 },
  )
  return fc.tuple(fc.constantFrom(...valid), edits).map(([text, all]) => all.reduce(edited, text))
}

function edited(text: string, { kind, at, to, length, text: piece }: Edit): string {
  const from = at % (text.length + 1)
  const [before, after] = [text.slice(0, from), text.slice(from)]
  const span = after.slice(0, length)
  switch (kind) {
    case 'cut':
      return before + after.slice(length)
    case 'end':
      return before
    case 'insert':
      return before + piece + after
    case 'replace':
      return before + piece + after.slice(length)
    case 'repeat':
      return (
        before + (piece || span).repeat(Math.min(to % 400, 20_000 / (piece.length + 1))) + after
      )
    case 'copy': {
      const there = to % (text.length + 1)
      return text.slice(0, there) + span + text.slice(there)
    }
  }
}

interface Change {
  readonly kind: 'value' | 'text' | 'away' | 'name' | 'twice'
  readonly path: readonly number[]
  readonly value: unknown
  readonly text: string
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('value', 'value', 'text', 'text', 'away', 'name', 'twice'),
  path: fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }),
  value: fc.oneof(fc.constantFrom(...nastyValues), fc.jsonValue({ maxDepth: 2 })),
  text: anyText,
})

/** JSON like the valid ones, with other values, members left out, twice or under other names. */
export function nearJson(valid: readonly unknown[]): fc.Arbitrary<unknown> {
  const changes = fc.array(change, { maxLength: 4 })
  return fc
    .tuple(fc.constantFrom(...valid), changes)
    .map(([json, all]) => all.reduce(changed, structuredClone(json)))
}

function changed(json: unknown, { kind, path, value, text }: Change): unknown {
  const [parent, name] = found(json, path)
  if (parent === null) return kind === 'value' ? value : json
  const here: unknown = Reflect.get(parent, name)
  switch (kind) {
    case 'away':
      Reflect.deleteProperty(parent, name)
      break
    case 'twice':
      if (Array.isArray(parent)) parent.push(...structuredClone(parent.slice(0, 50)))
      break
    case 'name':
      if (!Array.isArray(parent)) set(parent, text, here)
      break
    case 'value':
      set(parent, name, structuredClone(value))
      break
    case 'text':
      set(parent, name, text)
  }
  return json
}

/** The object at the end of a path, and which of its members. */
function found(json: unknown, path: readonly number[]): readonly [object | null, string | number] {
  let parent: object | null = null
  let name: string | number = ''
  let here = json
  for (const step of path) {
    const names = namesIn(here)
    if (typeof here !== 'object' || here === null || names.length === 0) break
    parent = here
    name = names[step % names.length] ?? ''
    here = Reflect.get(here, name)
  }
  return [parent, name]
}

function set(parent: object, name: string | number, value: unknown): void {
  const how = { value, enumerable: true, configurable: true, writable: true }
  Object.defineProperty(parent, name, how) // `__proto__` too is a name like any other
}

function namesIn(value: unknown): readonly (string | number)[] {
  if (Array.isArray(value)) return value.slice(0, 50).map((_, index) => index)
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

/** As it goes over a wire: near-valid JSON, or a text that is hardly JSON any more. */
export function nearJsonText(valid: readonly unknown[], words: readonly string[] = []) {
  const texts = valid.map((one) => JSON.stringify(one))
  return fc.oneof(
    { weight: 3, arbitrary: nearJson(valid).map((one) => JSON.stringify(one) ?? '') },
    { weight: 2, arbitrary: nearText(texts, words) },
    { weight: 1, arbitrary: anyText },
  )
}
