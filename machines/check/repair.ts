import { type ResourceType, resourceTypes } from '@/machines/account/account.terms'
import type { CheckCase } from './check'
import { diffOf, type Edit, edited, type FileDiff } from './diff'
import { fileText, type Module, type Place, type PlacedBlock, type SourceFile } from './module'
import { referencesTo } from './references'
import type { Resource } from './resources'

/**
 * A change of the reader's own files after which every value settles.
 * - `one-owner`: nobody manages the enabler any more, it is forgotten and not destroyed; AWS switches
 *   Inspector on and off with the scan type. The article's fix.
 * - `accord`: the enabler stays for what else it scans, and lists ECR when the scan type is ENHANCED.
 */
export interface Repair {
  readonly kind: 'one-owner' | 'accord'
  readonly files: readonly FileDiff[]
  /** The diffs of all files one after the other. */
  readonly text: string
  /** Lines that name an enabler which is gone then: they have to be changed by hand. */
  readonly references: readonly Place[]
}

interface Candidate {
  readonly kind: Repair['kind']
  readonly edits: readonly Edit[]
  readonly gone: readonly PlacedBlock[]
}

/** The repairs that help, best first. `settles` judges the files once more. */
export function repairsOf(
  module: Module,
  resources: readonly Resource[],
  cases: readonly CheckCase[],
  settles: (files: readonly SourceFile[]) => boolean,
): readonly Repair[] {
  const candidates = [accord(module, resources, cases), oneOwner(module, resources)]
  return candidates.flatMap((one) => {
    if (!one) return []
    const { edits, left } = referencesTo(module, one.gone)
    const all = [...one.edits, ...edits]
    if (!settles(edited(module, all))) return []
    const files = diffOf(module.files, all)
    return [
      { kind: one.kind, files, text: files.map(({ text }) => text).join(''), references: left },
    ]
  })
}

function oneOwner(module: Module, resources: readonly Resource[]): Candidate | null {
  const gone = blocksOfKind(resources, 'enabler')
  if (gone.length === 0 || blocksOfKind(resources, 'registry').length === 0) return null
  return { kind: 'one-owner', edits: gone.map((block) => forgetting(module, block)), gone }
}

/** One enabler stays and gets what all scan; null where it would have nothing but ECR to scan. */
function accord(
  module: Module,
  resources: readonly Resource[],
  cases: readonly CheckCase[],
): Candidate | null {
  const [kept, ...gone] = blocksOfKind(resources, 'enabler')
  const attribute = kept?.body.attributes.find(({ name }) => name === 'resource_types')
  const managed = cases.filter(({ configuration }) => configuration.enablers.length > 0)
  const others = same(managed.map((one) => typesIn(one).filter((type) => type !== 'ECR')))
  const ecr = wantsEcr(managed, resources)
  if (!kept || !attribute || ecr === null || others?.length === 0) return null
  if (others === null && gone.length > 0) return null
  const { from, to, name, text } = attribute
  const written = fileText(module, kept.path).slice(from, to)
  const before = written.slice(0, written.length - text.length)
  const put = listText(others ?? `[for type in ${text} : type if type != "ECR"]`, ecr)
  return {
    kind: 'accord',
    edits: [
      { path: kept.path, from, to, text: (before.trim() === '' ? `${name} = ` : before) + put },
      ...gone.map((block) => forgetting(module, block)),
    ],
    gone,
  }
}

/** Whether ECR is to be listed: always, never, or while an expression holds; null: cannot be said. */
function wantsEcr(
  cases: readonly CheckCase[],
  resources: readonly Resource[],
): boolean | string | null {
  const scanType = same(cases.map(({ configuration }) => configuration.registry?.scanType ?? null))
  if (scanType) return scanType === 'ENHANCED'
  const registry = resources.find(({ kind }) => kind === 'registry')
  if (!registry) return same(cases.map((one) => typesIn(one).includes('ECR')))
  const written = registry.block.body.attributes.find(({ name }) => name === 'scan_type')?.text
  // Terraform has no comment in one line but at its end, and an instance's own names are its own.
  return !written || /[\n#]|\b(?:each|count)\./.test(written) ? null : `(${written}) == "ENHANCED"`
}

function listText(others: readonly ResourceType[] | string, ecr: boolean | string): string {
  const list = typeof others === 'string' ? others : quoted(others)
  if (ecr === false) return list
  if (ecr === true && typeof others !== 'string') return quoted([...others, 'ECR'])
  return `concat(${list}, ${ecr === true ? '["ECR"]' : `${ecr} ? ["ECR"] : []`})`
}

function quoted(types: readonly ResourceType[]): string {
  const sorted = resourceTypes.filter((type) => types.includes(type))
  return `[${sorted.map((type) => `"${type}"`).join(', ')}]`
}

function typesIn({ configuration }: CheckCase): readonly ResourceType[] {
  const all = configuration.enablers.flatMap((one) => one.resourceTypes)
  return resourceTypes.filter((type) => all.includes(type))
}

/** The one value that all have, or null. */
function same<T>(values: readonly T[]): T | null {
  const [first] = values
  const key = JSON.stringify(first)
  return first !== undefined && values.every((one) => JSON.stringify(one) === key) ? first : null
}

function blocksOfKind(
  resources: readonly Resource[],
  kind: Resource['kind'],
): readonly PlacedBlock[] {
  const there = resources.filter((one) => one.kind === kind && one.count !== 0)
  return [...new Set(there.map(({ block }) => block))]
}

/** The block of a resource makes place for one that takes it out of the state and leaves AWS alone. */
function forgetting(module: Module, { path, from, to, labels }: PlacedBlock): Edit {
  const lines = [
    'removed {',
    `  from = ${labels.join('.')}`,
    '',
    '  lifecycle {',
    '    destroy = false',
    '  }',
    '}',
  ]
  const lineBreak = fileText(module, path).includes('\r\n') ? '\r\n' : '\n'
  return { path, from, to, text: lines.join(lineBreak) }
}
