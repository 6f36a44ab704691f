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

/** The text is no HCL from there on; it is too much to read; it is no text at all. */
export type Unreadable = 'syntax' | 'too-much' | 'not-text'

export interface Syntax {
  readonly body: Body
  /** Where reading ended early. */
  readonly error: (Span & { readonly why: Unreadable }) | null
}

type Node = ReturnType<typeof hclLanguage.parser.parse>['topNode']

const deepest = 40
/**
 * The blocks and attributes of a text; comments are gone, expressions are still text. Gives up at
 * `until`, in milliseconds since 1970. Brackets nested by the ten thousand are for the caller to keep
 * away: Lezer's tree cannot be walked then.
 */
export function readSyntax(text: string, until: number): Syntax {
  const parse = hclLanguage.parser.startParse(text)
  let tree = parse.advance()
  while (!tree) {
    const at = parse.parsedPos
    if (Date.now() > until)
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
