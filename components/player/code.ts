import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeToHtml, createCssVariablesTheme } from 'shiki'

/** A source file, line by line, highlighted while the page is built. */
export interface CodeFile {
  /** Path in the repository. */
  readonly path: string
  /** HTML of each line, made of spans only. */
  readonly lines: readonly string[]
}

const theme = createCssVariablesTheme({
  name: 'css-variables',
  variablePrefix: '--code-',
  fontStyle: false,
})
const kept = new Map<string, Promise<CodeFile>>()

export function codeFile(path: string, lang: 'terraform' | 'typescript'): Promise<CodeFile> {
  const known = kept.get(path)
  if (known) return known
  const file = highlight(path, lang)
  kept.set(path, file)
  return file
}

export function sourceText(path: string): string {
  return readFileSync(join(process.cwd(), path), 'utf8')
}

async function highlight(path: string, lang: string): Promise<CodeFile> {
  const html = await codeToHtml(sourceText(path).trimEnd(), { lang, theme })
  const inner = html.slice(html.indexOf('<code>') + '<code>'.length, html.lastIndexOf('</code>'))
  const lines = inner
    .split('\n')
    .map((line) => line.replace(/^<span class="line">/, '').replace(/<\/span>$/, ''))
  return { path, lines: lines.map(shorten) }
}

/** Shiki writes a style on each token; a class of ours is a third as long. */
function shorten(line: string): string {
  return line
    .replaceAll(/ style="color:var\(--code-(?:token-)?([a-z-]+)\)"/g, ' class="t-$1"')
    .replaceAll(/<span class="t-foreground">([^<]*)<\/span>/g, '$1')
}
