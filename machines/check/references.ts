import type { Edit } from './diff'
import { fileText, type Module, type Place, type PlacedBlock, placeIn } from './module'
import type { Span } from './syntax'

export interface References {
  /** Takes the names out of every `depends_on`. */
  readonly edits: readonly Edit[]
  /** Where else they are named. */
  readonly left: readonly Place[]
}

/** Where a module names resources whose blocks are taken away. */
export function referencesTo(module: Module, gone: readonly PlacedBlock[]): References {
  const names = gone.map(({ labels }) => labels.join('.'))
  if (names.length === 0) return { edits: [], left: [] }
  const named = new RegExp(`(?<![\\w.-])(?:${names.map(escaped).join('|')})(?![\\w-])`, 'g')
  const edits = module.blocks
    .filter((block) => !gone.includes(block))
    .flatMap((block) => withoutDependency(module, block, names))
  const left = module.files.flatMap((file) =>
    [...file.text.matchAll(named)].flatMap(({ 0: name, index }) => {
      const span = { from: index, to: index + name.length }
      const isDone = [...gone, ...edits].some(
        ({ path, from, to }) => path === file.path && from <= index && index < to,
      )
      return isDone || isInComment(file.text, index) ? [] : [placeIn(file, span)]
    }),
  )
  return { edits, left }
}

function withoutDependency(
  module: Module,
  { body, path }: PlacedBlock,
  names: readonly string[],
): readonly Edit[] {
  const attribute = body.attributes.find(({ name }) => name === 'depends_on')
  if (!attribute) return []
  const written = attribute.text.replace(/#.*|\/\/.*|\/\*[\s\S]*?\*\//g, '')
  const listed = written.match(/[A-Za-z_][^\s,\]]*/g) ?? []
  const kept = listed.filter(
    (one) => !names.some((name) => one === name || one.startsWith(`${name}[`)),
  )
  if (kept.length === listed.length) return []
  return [
    kept.length > 0
      ? { path, from: attribute.from, to: attribute.to, text: `depends_on = [${kept.join(', ')}]` }
      : { path, ...lineOf(fileText(module, path), attribute), text: '' },
  ]
}

/** The whole lines of an attribute that has them to itself, and one of two empty lines around it. */
function lineOf(text: string, { from, to }: Span): Span {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to)
  if (end < 0 || text.slice(start, from).trim() !== '' || text.slice(to, end).trim() !== '')
    return { from, to }
  const above = /\n[ \t\r]*\n$/.exec(text.slice(Math.max(0, start - 200), start))
  const closes =
    /^[ \t\r\n]*\}/.test(text.slice(end + 1, end + 200)) || /^\r?\n/.test(text.slice(end + 1))
  return { from: above && closes ? start - above[0].length + 1 : start, to: end + 1 }
}

function isInComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return /^[^"]*(?:#|\/\/)/.test(line)
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
