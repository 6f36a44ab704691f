/** Invisible, and enough to stop Mermaid from reading two characters as one mark of its own. */
const joiner = '\u2060'
const lineBreak = '<br/>'

/**
 * Mermaid has no way to write a straight double quote that it also measures rightly in an SVG
 * label, so labels are typeset: curly quotes, and marks that Mermaid would read are parted.
 */
export function typeset(line: string): string {
  return line
    .replace(/(^|[\s([{（「])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/#(?=\w+;)/g, `#${joiner}`)
    .replace(/\\(?=n)/g, `\\${joiner}`)
    .replace(/\$(?=\$)/g, `$${joiner}`)
    .replace(/%(?=%)/g, `%${joiner}`)
    .replace(/^`/, `${joiner}\``)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Entities that Mermaid decodes before it measures. */
const inQuotes: Readonly<Record<string, string>> = { '&': '#amp;', '<': '#lt;', '>': '#gt;' }

/** A flowchart label, quotes included. Mermaid refuses an empty one. */
export function quoted(lines: readonly string[]): string {
  const text = lines.map((line) =>
    typeset(line).replace(/[&<>]/g, (mark) => inQuotes[mark] ?? mark),
  )
  return `"${text.join(lineBreak) || ' '}"`
}

/** In a sequence a number sign opens a comment and a semicolon ends the statement. */
const inMessage: Readonly<Record<string, string>> = { ...inQuotes, '#': '#35;', ';': '#59;' }

/** The text of a message or the name of a participant; `lines` may not be empty. */
export function unquoted(lines: readonly string[]): string {
  return lines
    .map((line) => typeset(line).replace(/^(no)?wrap:/, `${joiner}$&`))
    .map((line) => line.replace(/[&<>#;]/g, (mark) => inMessage[mark] ?? mark))
    .join(lineBreak)
}
