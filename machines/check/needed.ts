import type { SourceFile } from './module'
import { type Item, outlineOf } from './outline'
import { enablerType, registryType } from './resources'

interface Seen {
  readonly file: SourceFile
  readonly items: readonly Item[]
}

/** Something with a name that expressions can refer to; a local stands inside another item. */
interface Named {
  readonly file: SourceFile
  readonly item: Item
  readonly local: Item | null
  /** Another of the same name. There may be a hundred thousand names: no list for each. */
  readonly also: Named | undefined
}

/** What is needed, and of a block of locals which ones. */
export type Needed = ReadonlyMap<Item, readonly Item[]>

const always: readonly string[] = ['removed', 'module']
const ours: readonly string[] = [enablerType, registryType]

/** The blocks and attributes on which the two resources may depend, and those that name them. */
export function neededOf(seen: readonly Seen[]): Needed {
  const named = namesIn(seen)
  const needed = new Map<Item, Item[]>()
  const texts: string[] = []
  for (const one of seen) {
    const own = one.items.filter(isOurs)
    for (const item of [...mentioning(one), ...own]) needed.set(item, [])
    texts.push(...own.map((item) => textOf(one.file, item)))
  }
  const need = ({ file, item, local }: Named) => {
    const inside = needed.get(item) ?? []
    if (local) inside.push(local)
    needed.set(item, inside)
    texts.push(textOf(file, local ?? item))
  }
  for (let text = texts.pop(); text !== undefined; text = texts.pop())
    for (const [name] of text.matchAll(/\b(?:var|local)\.[\p{L}_][\p{L}\p{N}_-]{0,1000}/gu)) {
      for (let one = named.get(name); one; one = one.also) need(one)
      named.delete(name)
    }
  return needed
}

/** Whether it is one of the two resources. */
export function isResource({ name, labels: [type = ''] }: Item): boolean {
  return name === 'resource' && ours.includes(type)
}

function isOurs(item: Item): boolean {
  return item.kind === 'block' && (always.includes(item.name) || isResource(item))
}

function namesIn(seen: readonly Seen[]): Map<string, Named> {
  const names = new Map<string, Named>()
  const put = (name: string, file: SourceFile, item: Item, local: Item | null = null) =>
    names.set(name, { file, item, local, also: names.get(name) })
  for (const { file, items } of seen)
    for (const item of items) {
      for (const local of localsIn(file, item)) put(`local.${local.name}`, file, item, local)
      if (item.kind === 'attribute') put(`var.${item.name}`, file, item)
      if (item.name === 'variable') put(`var.${item.labels[0] ?? ''}`, file, item)
    }
  return names
}

function localsIn({ text }: SourceFile, { name, inside }: Item): readonly Item[] {
  return name === 'locals' ? outlineOf(text, inside).items : []
}

/** Other blocks that name one of the two: they may have to change with it. Both lists are in order. */
function mentioning({ file: { text }, items }: Seen): readonly Item[] {
  return ours.flatMap((type) => {
    const named = `${type}.`
    let place = text.indexOf(named)
    return items.filter(({ kind, from, to }) => {
      while (place >= 0 && place < from) place = text.indexOf(named, place + 1)
      return kind === 'block' && place >= from && place < to
    })
  })
}

function textOf({ text }: SourceFile, { from, to }: Item): string {
  return text.slice(from, to)
}
