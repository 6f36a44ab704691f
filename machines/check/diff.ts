import type { SourceFile } from './module'
import type { Span } from './syntax'

/** A part of a file and what is to stand there instead. Edits of one file never overlap. */
export interface Edit extends Span {
  readonly path: string
  readonly text: string
}

/** One line of a diff, without its line break. Numbers count from 1; null where it is not there. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
  readonly before: number | null
  readonly after: number | null
}

export interface Hunk {
  /** First line and number of lines, in the file as it is and as it will be. */
  readonly before: { readonly start: number; readonly lines: number }
  readonly after: { readonly start: number; readonly lines: number }
  readonly lines: readonly DiffLine[]
}

export interface FileDiff {
  readonly path: string
  readonly hunks: readonly Hunk[]
  /** The same as a unified diff that `patch -p1` and `git apply` take. */
  readonly text: string
}

const context = 3

/** What the edits do to the files, file by file; files without an edit are left out. */
export function diffOf(files: readonly SourceFile[], edits: readonly Edit[]): readonly FileDiff[] {
  return files.flatMap((file) => {
    const own = editsOf(file, edits)
    if (own.length === 0) return []
    const hunks = hunksOf(linesOf(file.text, own))
    return hunks.length === 0 ? [] : [{ path: file.path, hunks, text: unified(file, own, hunks) }]
  })
}

/** The files as they are once the edits are made. */
export function edited(
  files: readonly SourceFile[],
  edits: readonly Edit[],
): readonly SourceFile[] {
  return files.map((file) => {
    const own = editsOf(file, edits)
    return own.length === 0 ? file : { ...file, text: rewritten(file.text, own) }
  })
}

function editsOf({ path }: SourceFile, edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((one) => one.path === path).toSorted((a, b) => a.from - b.from)
}

function rewritten(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (all, { from, to, text: put }) => all.slice(0, from) + put + all.slice(to),
    text,
  )
}

/** All lines of the file, those that go and those that come; edits that share a line become one. */
function linesOf(text: string, edits: readonly Edit[]): readonly DiffLine[] {
  const rows: DiffLine[] = []
  let [before, after] = [1, 1]
  const stay = (part: string) => {
    for (const line of split(part))
      rows.push({ sign: ' ', text: line, before: before++, after: after++ })
  }
  let at = 0
  for (const { from, to, edits: own } of wholeLines(text, edits)) {
    stay(text.slice(at, from))
    const [old, put] = [text.slice(from, to), rewritten(text.slice(from, to), own)].map(split)
    for (const line of old ?? [])
      rows.push({ sign: '-', text: line, before: before++, after: null })
    for (const line of put ?? []) rows.push({ sign: '+', text: line, before: null, after: after++ })
    at = to
  }
  stay(text.slice(at))
  return rows
}

/** Edits widened to whole lines, their line breaks included; the edits inside count from there. */
function wholeLines(text: string, edits: readonly Edit[]) {
  const wide: { from: number; to: number; edits: Edit[] }[] = []
  for (const one of edits) {
    const from = text.lastIndexOf('\n', one.from - 1) + 1
    const isWhole = one.to > one.from && text[one.to - 1] === '\n'
    const end = text.indexOf('\n', one.to)
    const to = isWhole ? one.to : end < 0 ? text.length : end + 1
    const last = wide.at(-1)
    const start = last && from < last.to ? last : { from, to, edits: [] }
    if (start !== last) wide.push(start)
    start.to = Math.max(start.to, to)
    start.edits.push({ ...one, from: one.from - start.from, to: one.to - start.from })
  }
  return wide
}

/** The lines of a text that ends in a line break or at the end of the file. */
function split(text: string): readonly string[] {
  if (text === '') return []
  const lines = text.split('\n')
  return text.endsWith('\n') ? lines.slice(0, -1) : lines
}

function hunksOf(rows: readonly DiffLine[]): readonly Hunk[] {
  const changed = rows.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]))
  const ranges: [number, number][] = []
  for (const index of changed) {
    const last = ranges.at(-1)
    if (last && index - last[1] <= 2 * context + 1) last[1] = index
    else ranges.push([index, index])
  }
  return ranges.map(([first, last]) => {
    const start = Math.max(0, first - context)
    const lines = rows.slice(start, last + context + 1)
    return {
      before: sideOf(rows, start, lines, 'before'),
      after: sideOf(rows, start, lines, 'after'),
      lines,
    }
  })
}

/** Where a side of a hunk has no line, its start is the line before it, as diff counts. */
function sideOf(
  rows: readonly DiffLine[],
  start: number,
  shown: readonly DiffLine[],
  side: 'before' | 'after',
) {
  const there = shown.flatMap((line) => line[side] ?? [])
  const above = rows.slice(0, start).findLast((line) => line[side] !== null)
  return { start: there[0] ?? above?.[side] ?? 0, lines: there.length }
}

function unified(file: SourceFile, edits: readonly Edit[], hunks: readonly Hunk[]): string {
  const path = file.path.replaceAll('\\', '/').replace(/^\/+/, '')
  const put = rewritten(file.text, edits)
  const ends = { before: split(file.text).length, after: split(put).length }
  const open = { before: !file.text.endsWith('\n'), after: !put.endsWith('\n') }
  const noBreak = ({ before, after }: DiffLine) =>
    (before === ends.before && open.before && (after === null || open.after)) ||
    (after === ends.after && open.after && before === null)
  const text = hunks.map(({ before, after, lines }) =>
    [
      `@@ -${before.start},${before.lines} +${after.start},${after.lines} @@`,
      ...lines.flatMap((line) => [
        `${line.sign}${line.text}`,
        ...(noBreak(line) ? ['\\ No newline at end of file'] : []),
      ]),
    ].join('\n'),
  )
  return `${[`--- a/${path}`, `+++ b/${path}`, ...text].join('\n')}\n`
}

/** A text with the hunks of its diff applied, as `patch` would. */
export function patched(text: string, hunks: readonly Hunk[]): string {
  const lines = text.split('\n')
  for (const { before, lines: rows } of hunks.toReversed()) {
    const kept = rows.flatMap(({ sign, text: line }) => (sign === '-' ? [] : [line]))
    lines.splice(before.lines === 0 ? before.start : before.start - 1, before.lines, ...kept)
  }
  return lines.join('\n')
}
