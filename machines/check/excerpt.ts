import type { Finding } from './findings'
import type { SourceFile } from './module'

export interface ExcerptLine {
  /** From 1. */
  readonly number: number
  readonly text: string
  readonly isMarked: boolean
}

/** Lines of a file that belong together; between two runs some are left out. */
export interface Excerpt {
  readonly path: string
  readonly runs: readonly (readonly ExcerptLine[])[]
}

/** Lines shown before and after what is marked. */
const around = 2
/** A file may be one endless line, or have a finding on each. */
const longestLine = 300
const mostLines = 200

/** The lines at fault, file by file, with a few around them. */
export function excerptsOf(
  files: readonly SourceFile[],
  findings: readonly Finding[],
): readonly Excerpt[] {
  return files.flatMap(({ path, text }) => {
    const places = findings.filter(({ place }) => place.path === path).map(({ place }) => place)
    if (places.length === 0) return []
    const lines = text.split(/\r?\n/)
    const marked = new Set(places.flatMap(({ line, endLine }) => numbers(line, endLine)))
    const shown = new Set(
      places.flatMap(({ line, endLine }) =>
        numbers(Math.max(1, line - around), Math.min(lines.length, endLine + around)),
      ),
    )
    const excerpt = [...shown]
      .toSorted((a, b) => a - b)
      .slice(0, mostLines)
      .map((number) => ({
        number,
        text: shortened(lines[number - 1] ?? ''),
        isMarked: marked.has(number),
      }))
    return [{ path, runs: runsOf(excerpt) }]
  })
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.min(mostLines, Math.max(0, to - from + 1)) }, (_, i) => from + i)
}

function shortened(text: string): string {
  return text.length > longestLine ? `${text.slice(0, longestLine)}…` : text
}

function runsOf(lines: readonly ExcerptLine[]): readonly (readonly ExcerptLine[])[] {
  return lines.reduce<ExcerptLine[][]>((runs, line) => {
    const last = runs.at(-1)
    if (last && last.at(-1)?.number === line.number - 1) last.push(line)
    else runs.push([line])
    return runs
  }, [])
}
