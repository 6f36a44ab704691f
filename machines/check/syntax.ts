import { hclLanguage } from 'codemirror-lang-hcl'

/** A place in a file: offsets from its beginning. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface Attribute extends Span {
  readonly name: string
  /** The expression as it is written. */
  readonly text: string
}

export interface Block extends Span {
  readonly type: string
  readonly labels: readonly string[]
  readonly body: Body
}

export interface Body {
  readonly attributes: readonly Attribute[]
  readonly blocks: readonly Block[]
}

export interface Syntax {
  readonly body: Body
  /** Where reading ended early: the text is no HCL from there on, or it is too much to read. */
  readonly error: (Span & { readonly why: 'syntax' | 'too-much' }) | null
}

type Node = ReturnType<typeof hclLanguage.parser.parse>['topNode']

const deepest = 40
/** Milliseconds. The parser's recovery crawls through what is no HCL at all. */
const patience = 1500
/** Lezer's tree cannot be walked when brackets are nested by the ten thousand. */
const deepestBrackets = 500

/** The blocks and attributes of one file; comments are gone, expressions are still text. */
export function readSyntax(text: string): Syntax {
  const tooDeep = nestedTooDeep(text)
  if (tooDeep)
    return { body: { attributes: [], blocks: [] }, error: { ...tooDeep, why: 'too-much' } }
  const parse = hclLanguage.parser.startParse(text)
  const end = Date.now() + patience
  let tree = parse.advance()
  while (!tree) {
    const at = parse.parsedPos
    if (Date.now() > end)
      return {
        body: { attributes: [], blocks: [] },
        error: { from: at, to: at, why: 'too-much' },
      }
    tree = parse.advance()
  }
  const { topNode } = tree
  const body = topNode.getChild('Body')
  return {
    body: body ? bodyOf(body, text, 0) : { attributes: [], blocks: [] },
    error: firstError(topNode),
  }
}

/** Line and column of an offset, both counted from 1. */
export function placeOf(text: string, offset: number) {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

function bodyOf(node: Node, text: string, depth: number): Body {
  return {
    attributes: node.getChildren('Attribute').flatMap((child) => attributeOf(child, text)),
    blocks:
      depth < deepest
        ? node.getChildren('Block').map((child) => blockOf(child, text, depth + 1))
        : [],
  }
}

function attributeOf(node: Node, text: string): readonly Attribute[] {
  const name = node.getChild('Identifier')
  const assign = node.getChild('AssignOp')
  if (!name || !assign) return []
  return [
    {
      name: text.slice(name.from, name.to),
      text: text.slice(assign.to, node.to).trim(),
      from: node.from,
      to: node.to,
    },
  ]
}

function blockOf(node: Node, text: string, depth: number): Block {
  const type = node.getChild('BlockType')
  const body = node.getChild('Body')
  return {
    type: type ? text.slice(type.from, type.to).trim() : '',
    labels: node
      .getChildren('BlockLabel')
      .map((label) => text.slice(label.from, label.to).trim().replace(/^"|"$/g, '')),
    body: body ? bodyOf(body, text, depth) : { attributes: [], blocks: [] },
    from: node.from,
    to: node.to,
  }
}

function firstError(top: Node): Syntax['error'] {
  const cursor = top.cursor()
  do {
    if (cursor.type.isError) return { from: cursor.from, to: cursor.to, why: 'syntax' }
  } while (cursor.next())
  return null
}

function nestedTooDeep(text: string): Span | null {
  let depth = 0
  for (const { 0: bracket, index } of text.matchAll(/[([{}\])]/g)) {
    depth = '([{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepestBrackets) return { from: index, to: index + 1 }
  }
  return null
}
