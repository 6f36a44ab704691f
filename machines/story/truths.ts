import {
  accountFacts,
  coverageKeyOf,
  inspectorStatus,
  registryScanning,
} from '@/machines/account/account'
import { type RuleId, resourceTypes, type ScanningRule } from '@/machines/account/account.terms'
import type { Instance } from '@/machines/terraform/state-file'
import type { Workspace } from '@/machines/terraform/workspace'
import type { Frame } from './frames'

/** The facts that have more than one owner. */
export const attributes = ['inspector', 'resourceTypes', 'scanType', 'rules'] as const
export type Attribute = (typeof attributes)[number]

export const owners = ['configuration', 'stateFile', 'aws'] as const
export type Owner = (typeof owners)[number]

/**
 * What one owner says about one attribute. Null: it says nothing, because it does not manage or does
 * not remember the attribute. Lists are sorted; an empty list is a statement, not silence.
 */
export type Statement = string | readonly string[] | null

/** One row of the three truths. */
export interface Truth {
  readonly attribute: Attribute
  readonly says: Readonly<Record<Owner, Statement>>
  /** Two owners that say something say different things. */
  readonly differs: boolean
  /** Who says something else than one beat before. */
  readonly changed: readonly Owner[]
  /** The hidden rule that changed what AWS has, in this beat. */
  readonly rule: RuleId | null
}

/** What the configuration wants, what the state file remembers, what AWS has: attribute by attribute. */
export function truthsOf(frame: Frame): readonly Truth[] {
  const before = frame.previous && !frame.beat.scene ? statements(frame.previous.workspace) : null
  const now = statements(frame.workspace)
  return attributes.map((attribute) => {
    const says = now[attribute]
    const changed = before
      ? owners.filter((owner) => !same(before[attribute][owner], says[owner]))
      : []
    return {
      attribute,
      says,
      differs: disagree(says),
      changed,
      rule: changed.includes('aws') ? ruleBehind(attribute, frame.rules) : null,
    }
  })
}

function statements(workspace: Workspace): Record<Attribute, Record<Owner, Statement>> {
  const { configuration, stateFile, account } = workspace.context
  const instances = Object.values(stateFile)
  const enabler = instances.find(isEnabler)
  const scanning = instances.find(isScanning)
  const block = configuration?.enablers[0]
  const registry = configuration?.registry
  const facts = accountFacts(account)
  const covered = resourceTypes.filter((type) => facts.coverage[coverageKeyOf[type]])
  return {
    inspector: {
      configuration: block ? 'enabled' : null,
      stateFile: enabler ? 'enabled' : null,
      aws: facts.inspector,
    },
    resourceTypes: {
      configuration: block ? sorted(block.resourceTypes) : null,
      stateFile: enabler ? sorted(enabler.resourceTypes) : null,
      aws: covered,
    },
    scanType: {
      configuration: registry?.scanType ?? null,
      stateFile: scanning?.scanType ?? null,
      aws: facts.scanType,
    },
    rules: {
      configuration: registry ? sorted(registry.rules.map(ruleText)) : null,
      stateFile: scanning ? sorted(scanning.rules.map(ruleText)) : null,
      aws: sorted(registryScanning(account).rules.map(ruleText)),
    },
  }
}

/** What the status call lists as scanned, where it lags behind what is scanned; null where it does not. */
export function laggingStatus({ workspace }: Frame): readonly string[] | null {
  const { account } = workspace.context
  const reads = inspectorStatus(account)?.enabled ?? []
  const { coverage } = accountFacts(account)
  return reads.every((type) => coverage[coverageKeyOf[type]]) ? null : reads
}

function disagree(says: Readonly<Record<Owner, Statement>>): boolean {
  const spoken = owners.map((owner) => says[owner]).filter((statement) => statement !== null)
  return spoken.some((statement) => !same(statement, spoken[0] ?? null))
}

function same(a: Statement, b: Statement): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function sorted(list: readonly string[]): readonly string[] {
  return [...list].sort()
}

function ruleText({ scanFrequency, repositoryFilters }: ScanningRule): string {
  return `${scanFrequency} ${repositoryFilters.join(', ')}`
}

function ruleBehind(attribute: Attribute, rules: readonly RuleId[]): RuleId | null {
  const touches: Readonly<Record<Attribute, readonly RuleId[]>> = {
    inspector: ['R3', 'R4'],
    resourceTypes: ['R2', 'R4'],
    scanType: ['R1', 'R2-reverse'],
    rules: [],
  }
  return rules.find((rule) => touches[attribute].includes(rule)) ?? null
}

function isEnabler(
  instance: Instance | undefined,
): instance is Extract<Instance, { resourceTypes: unknown }> {
  return instance?.type === 'aws_inspector2_enabler'
}

function isScanning(
  instance: Instance | undefined,
): instance is Extract<Instance, { scanType: unknown }> {
  return instance?.type === 'aws_ecr_registry_scanning_configuration'
}
