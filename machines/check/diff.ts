import type { Module, SourceFile } from './module'
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
/** Of the lines that stay between two edits, so many at both ends are looked at. */
const near = 2 * context + 1

/** What the edits do to the files, file by file; files without an edit are left out. */
export function diffOf(files: readonly SourceFile[], edits: readonly Edit[]): readonly FileDiff[] {
  return files.flatMap((file) => {
    const own = editsOf(file, edits)
    if (own.length === 0) return []
    const hunks = stretchesOf(file.text, own).flatMap(hunksOf)
    return hunks.length === 0 ? [] : [{ path: file.path, hunks, text: unified(file, own, hunks) }]
  })
}

/**
 * The files as they are once the edits are made. Of a file with `parts` only those are kept, in which
 * all edits are.
 */
export function edited(
  { files, parts }: Pick<Module, 'files' | 'parts'>,
  edits: readonly Edit[],
): readonly SourceFile[] {
  return files.map((file) => {
    const own = editsOf(file, edits)
    const spans = parts.get(file.path) ?? [{ from: 0, to: file.text.length }]
    const text = spans.map(({ from, to }) => {
      const inside = own.filter((one) => from <= one.from && one.to <= to)
      const moved = inside.map((one) => ({ ...one, from: one.from - from, to: one.to - from }))
      return rewritten(file.text.slice(from, to), moved)
    })
    return { ...file, text: text.join('\n') }
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

/**
 * The lines that go, those that come and those around, in stretches far from each other; edits that
 * share a line become one.
 */
function stretchesOf(text: string, edits: readonly Edit[]): readonly (readonly DiffLine[])[] {
  const stretches: DiffLine[][] = []
  let rows: DiffLine[] = []
  let [before, after] = [1, 1]
  const stay = (part: string) => {
    const { head, far, tail } = ends(part)
    const keep = (lines: readonly string[]) => {
      for (const line of lines)
        rows.push({ sign: ' ', text: line, before: before++, after: after++ })
    }
    keep(head)
    if (far > 0) {
      stretches.push(rows)
      rows = []
      before += far
      after += far
    }
    keep(tail)
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
  return [...stretches, rows]
}

/** The first and the last lines of a text, and how many are between: a large file is not taken apart. */
function ends(text: string) {
  const whole = () => ({ head: split(text), far: 0, tail: [] })
  let headEnd = 0
  for (let left = near; left > 0; left--) {
    const at = text.indexOf('\n', headEnd)
    if (at < 0) return whole()
    headEnd = at + 1
  }
  let tailStart = text.length
  for (let left = near + 1; left > 0; left--) tailStart = text.lastIndexOf('\n', tailStart - 1)
  if (tailStart < headEnd) return whole()
  let far = 0
  for (
    let at = text.indexOf('\n', headEnd);
    at >= 0 && at <= tailStart;
    at = text.indexOf('\n', at + 1)
  )
    far++
  return { head: split(text.slice(0, headEnd)), far, tail: split(text.slice(tailStart + 1)) }
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

function lineCount(text: string): number {
  let count = text.endsWith('\n') || text === '' ? 0 : 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
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
  const last = { before: lineCount(file.text), after: lineCount(put) }
  const open = { before: !file.text.endsWith('\n'), after: !put.endsWith('\n') }
  const noBreak = ({ before, after }: DiffLine) =>
    (before === last.before && open.before && (after === null || open.after)) ||
    (after === last.after && open.after && before === null)
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
