import { type Account, callAws, inspectorStatus, wait } from '@/machines/account/account'
import type { Rejection } from '@/machines/account/account.limits'
import type { AccountCall, ResourceType } from '@/machines/account/account.terms'
import type { EnablerBlock, RegistryBlock } from './configuration'
import { wanted, wantedEnabler } from './instance'
import { read } from './refresh'
import type { EnablerInstance, Instance } from './state-file'

/**
 * What hashicorp/aws 5.100.0 does for each plan action, request by request. Every operation is a
 * generator: it yields a call or a sleep and is resumed with the account as it is by then, so that two
 * operations can run side by side on one clock. Source: `internal/service/inspector2/enabler.go`,
 * `internal/service/ecr/registry_scanning_configuration.go` and measured runs.
 */
export type Operation = Generator<Request, Outcome, Reply>

export type Request =
  | { readonly kind: 'call'; readonly call: AccountCall }
  | { readonly kind: 'sleep'; readonly ms: number }

export interface Reply {
  readonly account: Account
  readonly rejected: Rejection | null
}

/** Why an operation failed, in a form that words can be found for. */
export type Failure =
  | { readonly code: 'timed-out' | 'not-found' }
  | { readonly code: 'rejected'; readonly rejection: Rejection }

/** What goes into the state file; null takes the resource out of it. */
export interface Outcome {
  readonly instance: Instance | null
  readonly failure: Failure | null
}

const second = 1000
/** The provider looks for the first time after this fixed delay. Milliseconds, as all below. */
export const firstLook = 10 * second
/** The provider's default timeout for create, update and delete of the enabler. */
export const patience = 300 * second
const shortestPause = 200
const longestPause = 10 * second
const toleratedMisses = 20

/**
 * Enables what is wanted. Types that somebody else had on are then disabled, after which 5.100.0 waits
 * for the wrong thing, an account that is switched off altogether, and gives up after five minutes
 * unless that is what it finds.
 */
export function* createEnabler(block: EnablerBlock): Operation {
  const asked = wantedEnabler(block)
  const tainted = (failure: Failure): Outcome => ({
    instance: { ...asked, tainted: true },
    failure,
  })
  yield* call({ type: 'inspector.enabled', resourceTypes: block.resourceTypes, by: 'terraform' })
  const enabled = yield* waitEnabled()
  if (enabled.failure) return tainted(enabled.failure)
  const others = unwanted(enabled.account, block)
  if (others.length > 0) {
    yield* call({ type: 'inspector.disabled', resourceTypes: others, by: 'terraform' })
    const gone = yield* waitGone()
    if (gone.failure) return tainted(gone.failure)
  }
  const isListed = inspectorStatus(yield* sleep(0)) !== null
  return isListed ? { instance: asked, failure: null } : tainted({ code: 'not-found' })
}

/**
 * Enables what is wanted, then disables the types that the refresh had found and nobody here wants.
 * Measured: the state holds what was asked for, whether the update failed and whatever else is on.
 */
export function* updateEnabler(block: EnablerBlock, before: EnablerInstance): Operation {
  const instance = wantedEnabler(block)
  yield* call({ type: 'inspector.enabled', resourceTypes: block.resourceTypes, by: 'terraform' })
  const enabled = yield* waitEnabled()
  if (enabled.failure) return { instance, failure: enabled.failure }
  const dropped = before.resourceTypes.filter((type) => !block.resourceTypes.includes(type))
  if (dropped.length > 0) {
    yield* call({ type: 'inspector.disabled', resourceTypes: dropped, by: 'terraform' })
    const settled = yield* waitEnabled()
    if (settled.failure) return { instance, failure: settled.failure }
  }
  return { instance, failure: null }
}

/** Disables every type that is on, also those that somebody else switched on. */
export function* deleteEnabler(before: Instance): Operation {
  const on = inspectorStatus(yield* sleep(0))?.enabled ?? []
  if (on.length === 0) return { instance: null, failure: null }
  yield* call({ type: 'inspector.disabled', resourceTypes: on, by: 'terraform' })
  const { failure } = yield* waitGone()
  return { instance: failure ? before : null, failure }
}

/** Create and update are the same single request. */
export function* putRegistry(block: RegistryBlock, before: Instance | null): Operation {
  const { scanType, rules } = block
  const { rejected } = yield* call({ type: 'registry.set', scanType, rules, by: 'terraform' })
  if (rejected) {
    // Measured: a failed update is written as if it had worked; the next refresh puts it right.
    return { instance: before && wanted(block), failure: { code: 'rejected', rejection: rejected } }
  }
  return yield* readBack(wanted(block))
}

export function* deleteRegistry(): Operation {
  yield* call({ type: 'registry.set', scanType: 'BASIC', rules: [], by: 'terraform' })
  return { instance: null, failure: null }
}

/** A tainted resource is destroyed first and created afterwards. */
export function* replaceEnabler(block: EnablerBlock, before: Instance): Operation {
  const gone = yield* deleteEnabler(before)
  return gone.failure ? gone : yield* createEnabler(block)
}

function* call(aws: AccountCall): Generator<Request, Reply, Reply> {
  return yield { kind: 'call', call: aws }
}

function* sleep(ms: number): Generator<Request, Account, Reply> {
  return (yield { kind: 'sleep', ms }).account
}

function* readBack(instance: Instance): Operation {
  return { instance: read(instance, yield* sleep(0)), failure: null }
}

/** What a look at the status means to a wait. An account that is left out ends a wait at once. */
type Look = 'done' | 'in-progress' | 'missing' | 'absent'

interface Waited {
  readonly account: Account
  readonly failure: Failure | null
}

function waitEnabled() {
  return poll((account) => {
    const status = inspectorStatus(account)
    if (!status) return 'absent'
    if (status.account === 'DISABLED') return 'missing'
    return status.enabled.length > 0 ? 'done' : 'in-progress'
  })
}

function waitGone() {
  return poll((account) =>
    inspectorStatus(account)?.account === 'ENABLED' ? 'in-progress' : 'done',
  )
}

/** The plugin SDK's wait: a fixed delay, then pauses that double from 200 ms up to 10 s. */
function* poll(look: (account: Account) => Look): Generator<Request, Waited, Reply> {
  let account = yield* sleep(firstLook)
  let misses = 0
  let pause = shortestPause
  for (let waited = firstLook; waited <= patience; ) {
    const seen = look(account)
    if (seen === 'done') return { account, failure: null }
    misses = seen === 'missing' ? misses + 1 : 0
    if (seen === 'absent' || misses > toleratedMisses)
      return { account, failure: { code: 'not-found' } }
    account = yield* sleep(pause)
    waited += pause
    pause = Math.min(pause * 2, longestPause)
  }
  return { account, failure: { code: 'timed-out' } }
}

function unwanted(
  account: Account,
  { resourceTypes: types }: EnablerBlock,
): readonly ResourceType[] {
  return (inspectorStatus(account)?.enabled ?? []).filter((type) => !types.includes(type))
}

/** Runs one request against the account at its own time. */
export function serve(account: Account, request: Request) {
  return request.kind === 'call' ? callAws(account, request.call) : wait(account, request.ms)
}
