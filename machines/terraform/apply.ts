import type { Account, AccountMove } from '@/machines/account/account'
import type { AccountCall } from '@/machines/account/account.terms'
import type { Address, Configuration } from './configuration'
import { blocksOf, type Plan, type PlannedChange } from './plan'
import {
  createEnabler,
  deleteEnabler,
  deleteRegistry,
  type Failure,
  type Operation,
  type Outcome,
  putRegistry,
  type Reply,
  type Request,
  replaceEnabler,
  serve,
  updateEnabler,
} from './provider'
import { forget, remember, type StateFile } from './state-file'

/** Which of two requests that do not depend on each other reaches AWS first. */
export const orders = ['enabler-first', 'scan-first'] as const
export type Order = (typeof orders)[number]

/** Milliseconds between two requests of one apply. Measured: 0 to 6. */
const apart = 3

/** One call of an apply, or AWS acting by itself between two calls. */
export interface ApplyStep {
  readonly address: Address | null
  readonly call: AccountCall | null
  readonly account: Account
  readonly fired: AccountMove['fired']
}

export interface ApplyError {
  readonly address: Address
  readonly failure: Failure
}

export interface Applied {
  readonly steps: readonly ApplyStep[]
  /** The account when the last operation is done. */
  readonly account: Account
  readonly stateFile: StateFile
  readonly errors: readonly ApplyError[]
}

interface Running {
  readonly address: Address
  readonly operation: Operation
  /** Runs after this operation: the order `depends_on` asks for. */
  readonly after: Address | null
  /** When it wants to go on, in the account's milliseconds; null while it waits for another. */
  due: number | null
  reply: Reply
  asked: Request | null
}

/**
 * Carries a plan out: resources without a dependency side by side on the account's clock. The steps
 * are every call in the order AWS receives it, and every moment at which AWS acted by itself between.
 */
export function apply(
  { changes }: Plan,
  configuration: Configuration,
  refreshed: StateFile,
  account: Account,
  order: Order,
): Applied {
  const running = schedule(changes, configuration, account, order)
  const steps: ApplyStep[] = []
  const errors: ApplyError[] = []
  let now = account
  let stateFile = changes
    .filter(({ action }) => action === 'forget')
    .reduce((state, { address }) => forget(state, address), refreshed)

  for (let next = earliest(running); next; next = earliest(running)) {
    const waited = serve(now, { kind: 'sleep', ms: Math.max(0, (next.due ?? 0) - now.now) })
    now = waited.account
    if (waited.fired.length > 0)
      steps.push({ address: null, call: null, account: now, fired: waited.fired })
    if (next.asked?.kind === 'call') {
      const move = serve(now, next.asked)
      now = move.account
      steps.push({ address: next.address, call: next.asked.call, account: now, fired: move.fired })
      next.reply = move
    } else {
      next.reply = { account: now, rejected: null }
    }
    const step = next.operation.next(next.reply)
    if (!step.done) {
      next.asked = step.value
      next.due = now.now + (step.value.kind === 'sleep' ? step.value.ms : 0)
      continue
    }
    stateFile = settle(stateFile, next.address, step.value)
    if (step.value.failure) errors.push({ address: next.address, failure: step.value.failure })
    running.splice(running.indexOf(next), 1)
    for (const waiting of running) if (waiting.after === next.address) waiting.due = now.now
  }
  return { steps, account: now, stateFile, errors }
}

function settle(stateFile: StateFile, address: Address, { instance }: Outcome): StateFile {
  return instance ? remember(stateFile, address, instance) : forget(stateFile, address)
}

function earliest(running: readonly Running[]): Running | undefined {
  return running
    .filter(({ due }) => due !== null)
    .reduce<Running | undefined>(
      (first, one) => (first && (first.due ?? 0) <= (one.due ?? 0) ? first : one),
      undefined,
    )
}

function schedule(
  changes: readonly PlannedChange[],
  configuration: Configuration,
  account: Account,
  order: Order,
): Running[] {
  const operations = changes.flatMap((change) => {
    const operation = operationFor(change, configuration)
    return operation ? [{ address: change.address, operation }] : []
  })
  const registryFirst = order === 'scan-first'
  const sorted = operations.sort(
    (a, b) => rank(a.address, registryFirst) - rank(b.address, registryFirst),
  )
  return sorted.map(({ address, operation }, index) => {
    const block = blocksOf(configuration).find((one) => one.address === address)
    const after = block?.dependsOn
      ? (sorted.find((other) => other.address !== address)?.address ?? null)
      : null
    return {
      address,
      operation,
      after,
      due: after ? null : account.now + index * apart,
      reply: { account, rejected: null },
      asked: null,
    }
  })
}

function rank(address: Address, registryFirst: boolean): number {
  return address.startsWith('aws_ecr_') === registryFirst ? 0 : 1
}

function operationFor(change: PlannedChange, configuration: Configuration): Operation | null {
  const { address, action, before } = change
  const block = blocksOf(configuration).find((one) => one.address === address)
  if (action === 'no-op' || action === 'forget') return null
  if (!block)
    return (
      before &&
      (before.type === 'aws_inspector2_enabler' ? deleteEnabler(before) : deleteRegistry())
    )
  if (!('resourceTypes' in block)) return putRegistry(block, before)
  if (action === 'create' || before?.type !== 'aws_inspector2_enabler') return createEnabler(block)
  return action === 'replace' ? replaceEnabler(block, before) : updateEnabler(block, before)
}
