import type { Address, Configuration, EnablerBlock, RegistryBlock } from './configuration'
import { sameInstance, wanted } from './instance'
import { addressesOf, type Instance, type StateFile } from './state-file'

export const planActions = ['create', 'update', 'delete', 'replace', 'forget', 'no-op'] as const
export type PlanAction = (typeof planActions)[number]

/** One row of a plan: what will happen to an address, from what to what. */
export interface PlannedChange {
  readonly address: Address
  readonly action: PlanAction
  /**
   * As refreshed; null when the state does not hold it. Measured: what is to be destroyed or forgotten
   * is shown as the state file has it, whatever the refresh found.
   */
  readonly before: Instance | null
  /** As the configuration wants it; null when it does not. */
  readonly after: Instance | null
}

/** Terraform refuses to plan: a resource with `prevent_destroy` would have to be destroyed. */
export interface PlanError {
  readonly code: 'instance-cannot-be-destroyed'
  readonly address: Address
}

export interface Plan {
  readonly changes: readonly PlannedChange[]
  readonly error: PlanError | null
}

/** Compares the refreshed state with the configuration, as `terraform plan` does. */
export function plan(
  configuration: Configuration,
  refreshed: StateFile,
  stored: StateFile = refreshed,
): Plan {
  const blocks = blocksOf(configuration)
  const managed = blocks.map((block) => planBlock(block, refreshed[block.address] ?? null))
  const left = addressesOf(refreshed)
    .filter((address) => !blocks.some((block) => block.address === address))
    .map((address) => planLeftover(configuration, address, stored[address] ?? null))
  const changes = [...managed, ...left].sort((a, b) => (a.address < b.address ? -1 : 1))
  const stopped = blocks.find(
    ({ address, preventDestroy }) =>
      preventDestroy &&
      changes.some((change) => change.address === address && change.action === 'replace'),
  )
  return {
    changes,
    error: stopped ? { code: 'instance-cannot-be-destroyed', address: stopped.address } : null,
  }
}

/** Whether the plan asks for anything at all. */
export function isEmpty({ changes, error }: Plan): boolean {
  return !error && changes.every(({ action }) => action === 'no-op')
}

export function blocksOf({
  enablers,
  registry,
}: Configuration): readonly (EnablerBlock | RegistryBlock)[] {
  return registry ? [...enablers, registry] : enablers
}

function planBlock(block: EnablerBlock | RegistryBlock, before: Instance | null): PlannedChange {
  const after = wanted(block)
  return { address: block.address, action: actionFor(block, before, after), before, after }
}

function actionFor(
  block: EnablerBlock | RegistryBlock,
  before: Instance | null,
  after: Instance,
): PlanAction {
  if (!before) return 'create'
  if ('tainted' in before && before.tainted) return 'replace'
  return block.ignoreChanges || sameInstance(before, after) ? 'no-op' : 'update'
}

/** In the state, no longer in the configuration. `prevent_destroy` went with the block. */
function planLeftover(
  { removed }: Configuration,
  address: Address,
  before: Instance | null,
): PlannedChange {
  return { address, action: removed.includes(address) ? 'forget' : 'delete', before, after: null }
}
