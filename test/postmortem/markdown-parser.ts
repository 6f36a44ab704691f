interface Token {
  readonly type: string
  readonly depth?: number
  readonly text?: string
  readonly rows?: readonly (readonly { readonly tokens: readonly Token[] }[])[]
  readonly tokens?: readonly Token[]
}
interface Marked {
  readonly lexer: (text: string, options: { readonly gfm: boolean }) => readonly Token[]
}

/** The parser that Mermaid brings along: Markdown as GitHub has it. */
const { marked } = (await import(import.meta.resolve('marked'))) as { marked: Marked } // no types of its own here

/** Every block of the text, one below the other. */
export function markdownTokens(text: string): readonly Token[] {
  return marked.lexer(text, { gfm: true })
}

/** What the cells of the first table say, row by row, without its head. */
export function plainCells(text: string): readonly string[] {
  const table = markdownTokens(text).find(({ type }) => type === 'table')
  return (table?.rows ?? []).flatMap((row) => row.map(({ tokens }) => tokens.map(said).join('')))
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

function said({ type, text = '', tokens }: Token): string {
  if (type === 'br' || type === 'html') return '\n'
  if (tokens && tokens.length > 0) return tokens.map(said).join('')
  return type === 'escape' || type === 'codespan'
    ? text
    : text.replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity)
}
