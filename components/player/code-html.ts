import { createCssVariablesTheme, createHighlighterCoreSync } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import terraform from 'shiki/langs/terraform.mjs'
import typescript from 'shiki/langs/typescript.mjs'
import { type LineMarks, markOf } from './line-marks'
import { type SourcePath, sourceText } from './source-text'

const theme = 'tokens'
const highlighter = createHighlighterCoreSync({
  themes: [createCssVariablesTheme({ name: theme, variablePrefix: '', fontStyle: false })],
  langs: [terraform, typescript],
  engine: createJavaScriptRegexEngine(),
})

/**
 * A source file of this repository as HTML, one `<span>` a line. Runs while HTML is rendered, never
 * in a browser: there the text is in the page already.
 */
export function codeHtml(path: SourcePath, marks: (text: string) => LineMarks): string {
  const text = sourceText(path)
  const found = marks(text)
  const lang = path.endsWith('.tf') ? 'terraform' : 'typescript'
  return highlighter
    .codeToTokensBase(text.trimEnd(), { lang, theme })
    .map((tokens, index) => {
      const mark = markOf(index + 1, found)
      return `<span${mark ? ` data-mark="${mark}"` : ''}>${tokens.map(tokenHtml).join('')}\n</span>`
    })
    .join('')
}

function tokenHtml({ content, color = '' }: { readonly content: string; readonly color?: string }) {
  const kind = /token-([a-z-]+)/.exec(color)?.[1]
  const text = content.replace(/[&<>]/g, (character) => entities[character] ?? character)
  return kind ? `<i class="t-${kind}">${text}</i>` : text
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
