import { isExpression } from './expression'
import { mostText } from './limits'
import type { SourceFile } from './module'
import { isResource, type Needed, neededOf } from './needed'
import { type Item, outlineOf } from './outline'
import { type Attribute, type Block, type Body, readSyntax, type Span, type Syntax } from './syntax'

export interface ReadFile extends Syntax {
  readonly file: SourceFile
  /** What of the file was given to the parser; null: all. */
  readonly parts: readonly Span[] | null
}

/** So much the parser reads in a moment; of more it is given only what can matter. In characters. */
const wholly = 100_000
/** Of the two types, in one file. Nobody writes more by hand, and each one more doubles the cases. */
const mostResources = 100
/** Milliseconds of parsing, for all files together. The parser's recovery crawls through what is no HCL at all. */
const patience = 1200

const nothing: Body = { attributes: [], blocks: [] }

/**
 * Reads files: small ones wholly; of large ones the two resources, what they may depend on, and what
 * names them. Blocks left out are checked for their brackets only.
 */
export function readFiles(files: readonly SourceFile[]): readonly ReadFile[] {
  const size = files.reduce((sum, { text }) => sum + text.length, 0)
  const refused = (file: SourceFile, error: NonNullable<Syntax['error']>): ReadFile => ({
    file,
    body: nothing,
    error,
    parts: null,
  })
  if (size > mostText)
    return files.slice(0, 1).map((file) => refused(file, { from: 0, to: 0, why: 'too-much' }))
  const seen = files.map((file) => {
    const at = file.text.search(controlSign)
    const { items, error } = at < 0 ? outlineOf(file.text) : { items: [], error: notText(at) }
    return { file, items, error }
  })
  const isLarge = size > wholly
  const needed = isLarge ? neededOf(seen) : new Map<Item, Item[]>()
  const until = Date.now() + patience
  return seen.map(({ file, items, error }) => {
    if (error && error.why !== 'syntax') return refused(file, error)
    const oneTooMany = items.filter(isResource)[mostResources]
    if (oneTooMany) return refused(file, { ...oneTooMany, why: 'too-much' })
    const kept = isLarge ? items.filter((item) => needed.has(item)) : items
    const parts = kept.map((item) => partOf(file.text, item, needed, until))
    return {
      file,
      parts: isLarge ? kept : null,
      body: {
        attributes: parts.flatMap(({ body }) => body.attributes),
        blocks: parts.flatMap(({ body }) => body.blocks),
      },
      error: parts.find((part) => part.error)?.error ?? error,
    }
  })
}

/** Control characters but for line breaks and tabs: what tells other data from a text. */
const controlSign = /[^\P{Cc}\s]/u

function notText(at: number): NonNullable<Syntax['error']> {
  return { from: at, to: at + 1, why: 'not-text' }
}

/** One block or attribute, parsed on its own, at the place where it stands in the file. */
function partOf(text: string, item: Item, needed: Needed, until: number): Syntax {
  if (item.kind === 'attribute')
    return { body: { attributes: [attributeOf(text, item)], blocks: [] }, error: null }
  const inside = needed.get(item)
  if (item.name === 'locals' && inside) {
    const { from, to } = item
    const attributes = inside.map((one) => attributeOf(text, one))
    const block = { type: 'locals', labels: [], body: { attributes, blocks: [] }, from, to }
    return { body: { attributes: [], blocks: [block] }, error: null }
  }
  const { body, error } = readSyntax(text.slice(item.from, item.to), until)
  const again = error?.why === 'syntax' ? blockAt(text, item) : null
  if (again) return { body: { attributes: [], blocks: [again] }, error: null }
  return {
    body: { attributes: [], blocks: body.blocks.map((block) => movedBlock(block, item.from)) },
    error: error && { ...error, ...moved(error, item.from) },
  }
}

/**
 * The parser takes some HCL for none, `{ a = optional(bool, true)` before a line break for one. So a
 * block it refuses is read by its outline, and is no HCL only where an expression in it is none.
 */
function blockAt(text: string, { name, labels, inside, from, to }: Item): Block | null {
  const { items, error } = outlineOf(text, inside)
  const attributes = items
    .filter(({ kind }) => kind === 'attribute')
    .map((one) => attributeOf(text, one))
  if (error || !attributes.every((one) => isExpression(one.text))) return null
  const blocks = items.filter(({ kind }) => kind === 'block').map((one) => blockAt(text, one))
  const read = blocks.flatMap((one) => one ?? [])
  if (read.length < blocks.length) return null
  return { type: name, labels, body: { attributes, blocks: read }, from, to }
}

function attributeOf(text: string, { name, from, to, inside }: Item): Attribute {
  return { name, text: text.slice(inside.from, inside.to).trim(), from, to }
}

function movedBlock(block: Block, by: number): Block {
  return {
    ...block,
    ...moved(block, by),
    body: {
      attributes: block.body.attributes.map((one) => ({ ...one, ...moved(one, by) })),
      blocks: block.body.blocks.map((one) => movedBlock(one, by)),
    },
  }
}

function moved({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by }
}
