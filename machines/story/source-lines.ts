import type { StatePath } from './walk'

/** Lines of a source text, counted from 1, both ends included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/**
 * The lines of a machine's source that define a state. Reads the text as it is formatted in this
 * repository: two blanks a level, each state opening on a line of its own under `states: {`.
 */
export function stateLines(source: string, path: StatePath): LineRange | null {
  const lines = source.split('\n')
  const start = lines.findIndex((line) => line.includes('.createMachine({'))
  if (start < 0) return null
  const whole: LineRange = { first: start + 2, last: lines.length }
  return path.split('.').reduce<LineRange | null>((around, key) => {
    const states = around && opening(lines, around, 'states')
    return states && opening(lines, states, key)
  }, whole)
}

/** The line, within a state, that says what happens on an event. */
export function transitionLines(
  source: string,
  path: StatePath,
  eventType: string,
): LineRange | null {
  const state = stateLines(source, path)
  if (!state) return null
  const lines = source.split('\n')
  for (let number = state.first; number <= state.last; number++) {
    const line = lines[number - 1] ?? ''
    if (line.includes(`'${eventType}'`)) return blockAt(lines, number)
  }
  return null
}

/** The block `key: {` that opens within a range, at the shallowest depth there. */
function opening(
  lines: readonly string[],
  { first, last }: LineRange,
  key: string,
): LineRange | null {
  const opens = new RegExp(`^\\s*${key}: (\\{|\\w)`)
  const found = lines
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line, number }) => number >= first && number <= last && opens.test(line))
    .sort((a, b) => indent(a.line) - indent(b.line))[0]
  return found ? blockAt(lines, found.number) : null
}

function blockAt(lines: readonly string[], first: number): LineRange {
  const line = lines[first - 1] ?? ''
  if (!/[[{(]$/.test(line)) return { first, last: first }
  const depth = indent(line)
  const end = lines.findIndex(
    (later, index) => index >= first && later.trim() !== '' && indent(later) <= depth,
  )
  return { first, last: end + 1 }
}

function indent(line: string): number {
  return line.length - line.trimStart().length
}
