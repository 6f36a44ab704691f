import { jsonDepth, jsonError } from '@/machines/check/json-error'
import { placeOf } from '@/machines/check/place-of'
import { type NewEntry, numbered, type Postmortem } from './document'
import { readDocument, Unfit } from './read-document'

/** Counts up when something in a file gets another meaning. */
export const fileVersion = 1
const fileKind = 'perpetual-diff.postmortem'
const deepest = 20

/** What of a file was expected otherwise. `path` as in `entries[3].time`. */
export type FileProblem =
  | { readonly why: 'not-json'; readonly line: number; readonly column: number }
  | { readonly why: 'cut-off' }
  | { readonly why: 'not-ours' }
  | { readonly why: 'newer-version'; readonly version: string; readonly known: number }
  | { readonly why: Expected; readonly path: string }
  | {
      readonly why: 'too-long' | 'too-many'
      readonly path: string
      readonly length: number
      readonly most: number
    }
  | { readonly why: 'no-such-beat' | 'no-such-step'; readonly path: string; readonly name: string }

/** What should have stood at a path. */
export const expected = ['text', 'number', 'list', 'object', 'source', 'value', 'kind'] as const
export type Expected = (typeof expected)[number]

export type ReadFile = { readonly document: Postmortem } | { readonly problem: FileProblem }

/** The document as a file that `readFile` reads again. */
export function fileText({ entries, ...rest }: Postmortem): string {
  const told = entries.map(({ time, words, source }): NewEntry => ({ time, words, source }))
  const file = { kind: fileKind, version: fileVersion, ...rest, entries: told }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Reads any text as a file of ours; what cannot be followed to the end is not taken at all. */
export function readFile(text: string): ReadFile {
  const json = parsed(text.replace(/^\uFEFF/, ''))
  if ('problem' in json) return json
  try {
    const { entries, ...document } = readDocument(ours(json.value))
    return { document: { ...document, entries: numbered(entries) } }
  } catch (error) {
    if (error instanceof Unfit) return { problem: error.problem }
    throw error
  }
}

function parsed(text: string): { readonly value: unknown } | { readonly problem: FileProblem } {
  if (jsonDepth(text) > deepest) return { problem: { why: 'not-ours' } }
  try {
    return { value: JSON.parse(text) }
  } catch {
    const at = jsonError(text) ?? 0
    return {
      problem: at === text.length ? { why: 'cut-off' } : { why: 'not-json', ...placeOf(text, at) },
    }
  }
}

/** A newer file is told apart from a wrong one before anything else in it is looked at. */
function ours(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== fileKind)
    throw new Unfit({ why: 'not-ours' })
  const version = 'version' in value ? value.version : undefined
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new Unfit({ why: 'number', path: 'version' })
  if (version > fileVersion)
    throw new Unfit({ why: 'newer-version', version: String(version), known: fileVersion })
  return value
}
