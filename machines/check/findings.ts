import { frequenciesOf, maxScanningRules } from '@/machines/account/account.limits'
import { resourceTypes, scanTypes } from '@/machines/account/account.terms'
import { isComparable } from './accounts'
import { type Module, type Place, type PlacedBlock, placeIn, textOf } from './module'
import { enablerType, type Resource } from './resources'
import { areEqual, isList, plainText } from './value'

export const findingIds = [
  'loop',
  'stuck',
  'syntax',
  'too-much',
  'not-text',
  'module-not-read',
  'other-owner',
  'too-many-rules',
  'invalid-type',
  'invalid-frequency',
  'two-enablers',
  'destroys-enabler',
] as const
export type FindingId = (typeof findingIds)[number]

/** Something to know, and where it stands. `detail` is the offending value as it is written. */
export interface Finding {
  readonly id: FindingId
  readonly place: Place
  readonly detail: string
}

/** What is wrong beside the loop. */
export function findingsIn(module: Module, resources: readonly Resource[]): readonly Finding[] {
  const find = (id: FindingId, block: PlacedBlock, detail: string): Finding => ({
    id,
    place: placeOfBlock(module, block),
    detail,
  })
  const there = resources.filter(({ count }) => count !== 0)
  const enablers = there.filter(({ kind }) => kind === 'enabler')
  const first = enablers[0]?.accounts ?? []
  const isElsewhere = ({ owner, kind, accounts }: Resource) =>
    owner !== there[0]?.owner ||
    (kind === 'enabler' && !areEqual(accounts, first) && !isComparable([...accounts, ...first]))
  const meets = (one: Resource, index: number) =>
    enablers
      .slice(0, index)
      .some(
        ({ accounts }) =>
          areEqual(accounts, one.accounts) ||
          accounts.some((account) => one.accounts.includes(account)),
      )
  return [
    ...module.errors.map(({ why, ...place }) => ({ id: why, place, detail: '' })),
    ...module.blocks.flatMap((block) => blockFindings(block, find)),
    ...resources.flatMap((resource) => resourceFindings(resource, find)),
    ...there.filter(isElsewhere).map(({ block, address }) => find('other-owner', block, address)),
    ...enablers
      .filter((enabler, index) => !isElsewhere(enabler) && meets(enabler, index))
      .map(({ block, address }) => find('two-enablers', block, address)),
  ]
}

export function placeOfBlock({ files }: Module, block: PlacedBlock): Place {
  const file = files.find(({ path }) => path === block.path) ?? { path: block.path, text: '' }
  return placeIn(file, block)
}

type Find = (id: FindingId, block: PlacedBlock, detail: string) => Finding

function blockFindings(block: PlacedBlock, find: Find): readonly Finding[] {
  if (block.type === 'module') return [find('module-not-read', block, block.labels[0] ?? '')]
  if (block.type !== 'removed') return []
  const from = textOf(block, 'from') ?? ''
  const lifecycle = block.body.blocks.find(({ type }) => type === 'lifecycle')
  const kept = lifecycle && textOf(lifecycle, 'destroy') === 'false'
  return from.startsWith(`${enablerType}.`) && !kept ? [find('destroys-enabler', block, from)] : []
}

function resourceFindings(
  { kind, block, decides, rules, count }: Resource,
  find: Find,
): readonly Finding[] {
  if (count === 0) return []
  const allowed: readonly unknown[] = kind === 'enabler' ? resourceTypes : scanTypes
  const names = isList(decides) ? decides : [decides]
  const wrong = names.filter((name) => typeof name === 'string' && !allowed.includes(name))
  const scanType = scanTypes.find((one) => one === decides)
  const frequencies: readonly unknown[] = scanType ? frequenciesOf[scanType] : []
  const unfit = (rules ?? []).filter(
    ({ frequency }) =>
      scanType && typeof frequency === 'string' && !frequencies.includes(frequency),
  )
  return [
    ...wrong.map((name) => find('invalid-type', block, plainText(name))),
    ...unfit.map(({ frequency }) => find('invalid-frequency', block, plainText(frequency))),
    ...(rules && rules.length > maxScanningRules
      ? [find('too-many-rules', block, String(rules.length))]
      : []),
  ]
}
