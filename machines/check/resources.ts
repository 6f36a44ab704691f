import { evaluate, type Scope } from './expression'
import { blocksOf, type Module, type PlacedBlock, textOf } from './module'
import { isList, Unknown, type Value } from './value'

export const enablerType = 'aws_inspector2_enabler'
export const registryType = 'aws_ecr_registry_scanning_configuration'

/** One of the two resources as far as the text decides it. */
export interface Resource {
  readonly kind: 'enabler' | 'registry'
  readonly address: string
  readonly block: PlacedBlock
  /** How many there are: a number, or Unknown. */
  readonly count: Value
  /** `resource_types` of an enabler, `scan_type` of a registry. */
  readonly decides: Value
  /** Null when the text does not say how many rules there are. */
  readonly rules: readonly { readonly frequency: Value; readonly filters: number | null }[] | null
  readonly ignoreChanges: boolean
  readonly preventDestroy: boolean
  /** Resources of two accounts or regions differ in this: provider and region. */
  readonly owner: string
  /** `account_ids` as they are written; a registry has none. */
  readonly accounts: string | null
}

export function resourcesOf(module: Module, scope: Scope): readonly Resource[] {
  return module.blocks.flatMap((block) => {
    if (block.type !== 'resource') return []
    const [type] = block.labels
    if (type !== enablerType && type !== registryType) return []
    return [resourceOf(block, type === enablerType ? 'enabler' : 'registry', scope)]
  })
}

function resourceOf(block: PlacedBlock, kind: Resource['kind'], outer: Scope): Resource {
  const scope = instanceScope(block, outer)
  const name = kind === 'enabler' ? 'resource_types' : 'scan_type'
  const lifecycle = block.body.blocks.find(({ type }) => type === 'lifecycle')
  const ignored = lifecycle ? (textOf(lifecycle, 'ignore_changes') ?? '') : ''
  const written = textOf(block, name)
  return {
    kind,
    address: block.labels.join('.'),
    block,
    count: countOf(block, outer),
    decides: written === undefined ? new Unknown() : evaluate(written, scope),
    rules: rulesOf(block, scope),
    ignoreChanges: ignored.trim() === 'all' || ignored.includes(name),
    preventDestroy: lifecycle ? textOf(lifecycle, 'prevent_destroy') === 'true' : false,
    owner: ['provider', 'region'].map((one) => textOf(block, one) ?? '').join('|'),
    accounts: textOf(block, 'account_ids')?.replace(/\s/g, '') ?? null,
  }
}

function countOf(block: PlacedBlock, scope: Scope): Value {
  const count = textOf(block, 'count')
  if (count !== undefined) {
    const value = evaluate(count, scope)
    return typeof value === 'number' || value instanceof Unknown ? value : new Unknown()
  }
  const each = textOf(block, 'for_each')
  if (each === undefined) return 1
  const value = evaluate(each, scope)
  if (isList(value)) return value.length
  return value instanceof Unknown || value === null || typeof value !== 'object'
    ? new Unknown(value instanceof Unknown ? value.needs : [])
    : Object.keys(value).length
}

/** `each` and `count` stand for the only instance; with several they are unknown. */
function instanceScope(block: PlacedBlock, scope: Scope): Scope {
  const each = evaluate(textOf(block, 'for_each') ?? 'null', scope)
  const only = isList(each) && each.length === 1 ? (each[0] ?? null) : new Unknown(['each'])
  return (name) => (name === 'each' ? { key: only, value: only } : scope(name))
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
