import { mermaidText } from '@/machines/diagram/structure'
import type { Block, Line, Piece, Shape } from './shape'

/** The document as Markdown of GitHub's kind: nothing typed can become markup or break a table. */
export function markdown({ title, facts, summary, sections }: Shape): string {
  const parts = [
    `# ${inline(title, ' ')}`,
    ...facts.map(([name, value]) => `**${escaped(name)}:** ${inline(value, ' ')}`),
    ...summary.map((paragraph) => inline(paragraph, hardBreak)),
    ...sections.flatMap(({ heading, blocks }) => [`## ${escaped(heading)}`, ...blocks.map(block)]),
  ]
  return `${parts.join('\n\n')}\n`
}

function block(one: Block): string {
  switch (one.kind) {
    case 'paragraph':
      return inline(one.line, hardBreak)
    case 'list':
      return one.items.map((item) => `- ${inline(item, ' ')}`).join('\n')
    case 'table':
      return [
        row(one.columns.map(escaped)),
        row(one.columns.map(() => '---')),
        ...one.rows.map((cells) => row(cells.map((cell) => inline(cell, '<br>')))),
      ].join('\n')
    case 'drawing':
      return `\`\`\`mermaid\n${mermaidText(one.chart)}\n\`\`\``
  }
}

const hardBreak = '\\\n'

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function inline(line: Line, lineBreak: string): string {
  return line.map((piece) => pieceText(piece, lineBreak)).join('')
}

function pieceText({ text, kind, link }: Piece, lineBreak: string): string {
  if (link) return link === text ? `<${destination(link)}>` : labelled(text, link)
  // What is code is ours: it has neither backticks nor bars.
  if (kind === 'code') return `\`${text}\``
  return text
    .split('\n')
    .map((part) => notABlock(escaped(part)))
    .join(lineBreak)
}

function labelled(text: string, link: string): string {
  return `[${escaped(text)}](${destination(link)})`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A number sign before a digit stays: there it is no heading but another incident. */
function escaped(text: string): string {
  return text
    .replace(/[&<>]/g, (mark) => entities[mark] ?? mark)
    .replace(/[\\`*_[\]|~$]|#(?!\d)/g, '\\$&')
}

/** Marks that open a list, a line or another heading where a line begins with them. */
function notABlock(line: string): string {
  return line.replace(/^\s*(?=[-+=])/, '$&\\').replace(/^(\s*\d+)(?=[.)](?:\s|$))/, '$1\\')
}

const inDestination: Readonly<Record<string, string>> = {
  '(': '%28',
  ')': '%29',
  '|': '%7C',
  '<': '%3C',
  '>': '%3E',
  ' ': '%20',
}

function destination(link: string): string {
  return link.replace(/[()|<> ]/g, (mark) => inDestination[mark] ?? mark)
}
