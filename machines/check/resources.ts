import { accountKeys } from './accounts'
import { evaluate } from './expression'
import { blocksOf, type Module, type PlacedBlock, textOf } from './module'
import { type Scope, within } from './scope'
import {
  areEqual,
  isKnown,
  isList,
  isObject,
  plainText,
  sortedEntries,
  spelled,
  Unknown,
  type Value,
} from './value'

export const enablerType = 'aws_inspector2_enabler'
export const registryType = 'aws_ecr_registry_scanning_configuration'

/** One instance of one of the two resources as far as the text decides it. */
export interface Resource {
  readonly kind: 'enabler' | 'registry'
  /** Of the whole resource, without the key of an instance. */
  readonly address: string
  /** `["key"]` or `[0]`; '' where there is only one. */
  readonly key: string
  readonly block: PlacedBlock
  /** 1, or Unknown: whether it is there at all. */
  readonly count: Value
  /** `resource_types` of an enabler, `scan_type` of a registry. */
  readonly decides: Value
  /** Null when the text does not say how many rules there are. */
  readonly rules: readonly { readonly frequency: Value; readonly filters: number | null }[] | null
  readonly ignoreChanges: boolean
  readonly preventDestroy: boolean
  /** Resources of two accounts or regions differ in this: provider and region. */
  readonly owner: string
  /** What is known of each of its `account_ids`; a registry has none. */
  readonly accounts: readonly string[]
}

/** More instances of one block than these that differ are not told apart. */
const mostInstances = 20

/** Every instance that is there or may be there. */
export function resourcesOf(module: Module, scope: Scope): readonly Resource[] {
  return module.blocks.flatMap((block) => {
    if (block.type !== 'resource') return []
    const [type] = block.labels
    if (type !== enablerType && type !== registryType) return []
    const kind = type === enablerType ? 'enabler' : 'registry'
    const all = instancesOf(block, scope).map((one) => resourceOf(block, kind, one))
    return all.length > 1 ? withoutTwins(all).slice(0, mostInstances) : all
  })
}

interface InstanceScope {
  readonly key: string
  readonly count: Value
  readonly scope: Scope
}

function resourceOf(
  block: PlacedBlock,
  kind: Resource['kind'],
  { key, count, scope }: InstanceScope,
): Resource {
  const name = kind === 'enabler' ? 'resource_types' : 'scan_type'
  const lifecycle = block.body.blocks.find(({ type }) => type === 'lifecycle')
  const ignored = lifecycle ? (textOf(lifecycle, 'ignore_changes') ?? '') : ''
  const address = block.labels.join('.')
  const written = textOf(block, name)
  const ids = textOf(block, 'account_ids')
  return {
    kind,
    address,
    key,
    block,
    count: count instanceof Unknown ? named(count, `${address}: count`, scope) : count,
    decides: named(
      written === undefined ? new Unknown() : asked(evaluate(written, scope), kind),
      `${address}${key}: ${name}`,
      scope,
    ),
    rules: rulesOf(block, scope),
    ignoreChanges: ignored.trim() === 'all' || ignored.includes(name),
    preventDestroy: lifecycle ? textOf(lifecycle, 'prevent_destroy') === 'true' : false,
    owner: ['provider', 'region'].map((one) => textOf(block, one) ?? '').join('|'),
    accounts: kind === 'enabler' && ids !== undefined ? accountKeys(evaluate(ids, scope), ids) : [],
  }
}

/** A scan type is one text: a list of which not all is known may still become one. */
function asked(value: Value, kind: Resource['kind']): Value {
  return kind === 'enabler' || isKnown(value) || value instanceof Unknown ? value : new Unknown()
}

/** What has no spelling is known by where it stands, and may have been decided by that name. */
function named(value: Value, name: string, { settle }: Scope): Value {
  if (isList(value))
    return value.map((one, index) =>
      named(one, `${name}[${index}]`, { settle, find: () => undefined }),
    )
  return value instanceof Unknown && value.text === null
    ? settle(new Unknown(name, value.asks))
    : value
}

/** One for each instance, or one that may be there. */
function instancesOf(block: PlacedBlock, outer: Scope): readonly InstanceScope[] {
  const [count, each] = [textOf(block, 'count'), textOf(block, 'for_each')]
  const unknown = (value: Value, size: Value): readonly InstanceScope[] => {
    const scope = within(outer, {
      each: { key: new Unknown(), value: new Unknown() },
      count: { index: 0 },
    })
    return value instanceof Unknown || size instanceof Unknown
      ? [{ key: '', count: size, scope }]
      : []
  }
  if (count !== undefined) {
    const value = evaluate(count, outer)
    if (typeof value !== 'number')
      return unknown(new Unknown(), value instanceof Unknown ? value : new Unknown())
    const indices = Array.from(
      { length: Math.max(0, Math.min(value, mostInstances)) },
      (_, index) => index,
    )
    return indices.map((index) => ({
      key: value > 1 ? `[${index}]` : '',
      count: 1,
      scope: within(outer, { count: { index } }),
    }))
  }
  if (each === undefined) return [{ key: '', count: 1, scope: outer }]
  const value = evaluate(each, outer)
  const entries = isList(value)
    ? value.map((one) => [plainText(one), one] as const)
    : isObject(value)
      ? sortedEntries(value)
      : null
  if (!entries) return unknown(value, sizeOf(value, outer))
  return entries.map(([key, one]) => ({
    key: entries.length > 1 ? `[${JSON.stringify(key)}]` : '',
    count: 1,
    scope: within(outer, { each: { key, value: one } }),
  }))
}

/** How many there are of what is not known: a question of its own, unless conditions decide it. */
function sizeOf(value: Value, { settle }: Scope): Value {
  const text = spelled(value)
  const asks = value instanceof Unknown ? value.asks.filter(({ kind }) => kind === 'bool') : []
  return settle(new Unknown(text === null ? null : `length(${text})`, asks))
}

/** Instances that do the same to the same accounts count as one. */
function withoutTwins(all: readonly Resource[]): readonly Resource[] {
  const same = (a: Resource, b: Resource) =>
    areEqual(a.decides, b.decides) && areEqual(a.accounts, b.accounts)
  return all.filter((one, index) => !all.slice(0, index).some((before) => same(before, one)))
}

function rulesOf(block: PlacedBlock, scope: Scope): Resource['rules'] {
  const rules = blocksOf(block, 'rule', scope)
  return (
    rules?.map((rule) => ({
      frequency: evaluate(textOf(rule.block, 'scan_frequency') ?? 'null', rule.scope),
      filters: blocksOf(rule.block, 'repository_filter', rule.scope)?.length ?? null,
    })) ?? null
  )
}
