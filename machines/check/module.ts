import { evaluate } from './expression'
import { placeOf } from './place-of'
import { readFiles } from './reading'
import { alone, type Scope, within } from './scope'
import type { Attribute, Block, Span, Unreadable } from './syntax'
import { converted } from './types'
import { entriesOf, Unknown, type Value } from './value'

/** One file as it was given. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Lines of a file, both counted from 1 and both included. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
}

export interface PlacedBlock extends Block {
  readonly path: string
}

/** All files of one directory, as Terraform reads them together. */
export interface Module {
  readonly files: readonly SourceFile[]
  /** What of each file was read; null: all. */
  readonly parts: ReadonlyMap<string, readonly Span[] | null>
  readonly blocks: readonly PlacedBlock[]
  readonly variables: ReadonlyMap<string, Variable>
  readonly locals: ReadonlyMap<string, string>
  readonly errors: readonly (Place & { readonly why: Unreadable })[]
}

interface Variable {
  /** The default or the value of a .tfvars file; null when there is neither. */
  readonly text: string | null
  /** Its type as it is written; null when there is none. */
  readonly type: string | null
}

export function readModule(files: readonly SourceFile[]): Module {
  const read = readFiles(files)
  const blocks = read.flatMap(({ file, body }) =>
    body.blocks.map((block) => ({ ...block, path: file.path })),
  )
  const given = read
    .filter(({ file }) => file.path.endsWith('.tfvars'))
    .flatMap(({ body }) => body.attributes)
  return {
    files,
    parts: new Map(read.map(({ file, parts }) => [file.path, parts])),
    blocks,
    variables: new Map(
      blocks
        .filter(({ type }) => type === 'variable')
        .map((block) => [block.labels[0] ?? '', variableOf(block, given)]),
    ),
    locals: new Map(
      blocks
        .filter(({ type }) => type === 'locals')
        .flatMap(({ body }) => body.attributes.map(({ name, text }) => [name, text])),
    ),
    errors: read.flatMap(({ file, error }) =>
      error ? [{ ...placeIn(file, error), why: error.why }] : [],
    ),
  }
}

/** What was chosen for expressions that the text leaves open, by their spelling. */
export type Decisions = ReadonlyMap<string, Value>

/** What names stand for in a module. What is decided wins over what is written. */
export function scopeOf(module: Module, decided: Decisions = new Map()): Scope {
  const busy = new Set<string>()
  const known = new Map<string, Value>()
  const settle = (value: Value) =>
    value instanceof Unknown && value.text !== null ? (decided.get(value.text) ?? value) : value
  const local = (name: string, text: string): Value => {
    const before = known.get(name)
    if (before !== undefined) return before
    if (busy.has(name) || busy.size > 50) return new Unknown()
    busy.add(name)
    const value = evaluate(text, scope)
    busy.delete(name)
    // What has no spelling of its own has at least this name, the same in the whole module.
    const isNameless = value instanceof Unknown && value.text === null
    known.set(name, isNameless ? settle(new Unknown(`local.${name}`, value.asks)) : value)
    return known.get(name) ?? value
  }
  const variables = lazily(module.variables.keys(), (name) => {
    const variable = module.variables.get(name)
    if (!variable || variable.text === null) return settle(new Unknown(`var.${name}`))
    return converted(evaluate(variable.text, alone), variable.type)
  })
  const locals = lazily(module.locals.keys(), (name) => local(name, module.locals.get(name) ?? ''))
  const scope: Scope = {
    find: (name) => (name === 'var' ? variables : name === 'local' ? locals : undefined),
    settle,
  }
  return scope
}

/** The blocks of a type inside a body, `dynamic` ones unrolled; null when how many is unknown. */
export function blocksOf(
  { body }: Block,
  type: string,
  scope: Scope,
): readonly { readonly block: Block; readonly scope: Scope }[] | null {
  const written = body.blocks.filter((one) => one.type === type).map((block) => ({ block, scope }))
  const dynamic = body.blocks.filter((one) => one.type === 'dynamic' && one.labels[0] === type)
  const unrolled = dynamic.map((one) => {
    const content = one.body.blocks.find((inner) => inner.type === 'content')
    const entries = entriesOf(evaluate(textOf(one, 'for_each') ?? 'null', scope))
    const name = (textOf(one, 'iterator') ?? type).trim()
    return entries && content
      ? entries.map(([key, value]) => ({
          block: content,
          scope: within(scope, { [name]: { key, value } }),
        }))
      : null
  })
  return unrolled.some((one) => one === null)
    ? null
    : [...written, ...unrolled.flatMap((one) => one ?? [])]
}

export function textOf({ body }: Block, name: string): string | undefined {
  return body.attributes.find((attribute) => attribute.name === name)?.text
}

export function fileText({ files }: Module, path: string): string {
  return files.find((file) => file.path === path)?.text ?? ''
}

export function placeIn(
  { path, text }: SourceFile,
  { from, to }: { readonly from: number; readonly to: number },
): Place {
  return { path, ...placeOf(text, from), endLine: placeOf(text, to).line }
}

function variableOf(block: Block, given: readonly Attribute[]): Variable {
  const written = given.findLast(({ name }) => name === block.labels[0])
  return {
    text: written?.text ?? textOf(block, 'default') ?? null,
    type: textOf(block, 'type') ?? null,
  }
}

function lazily(
  names: Iterable<string>,
  read: (name: string) => Value,
): { readonly [key: string]: Value } {
  const found: { readonly [key: string]: Value } = Object.create(null)
  for (const name of names)
    Object.defineProperty(found, name, { enumerable: true, get: () => read(name) })
  return found
}
