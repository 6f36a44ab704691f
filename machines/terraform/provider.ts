import { type Account, callAws, inspectorStatus, wait } from '@/machines/account/account'
import type { Rejection } from '@/machines/account/account.limits'
import { type AccountCall, type ResourceType, resourceTypes } from '@/machines/account/account.terms'
import type { EnablerBlock, RegistryBlock } from './configuration'
import { wanted } from './instance'
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
const longestPause = 10 * second
const toleratedMisses = 20

export function* createEnabler(block: EnablerBlock): Operation {
  const asked: EnablerInstance = { ...enablerOf(block), tainted: false }
  yield* call({ type: 'inspector.enabled', resourceTypes: block.resourceTypes, by: 'terraform' })
  const failure = (yield* waitEnabled(block.resourceTypes, 'exactly')).failure
  if (failure) return { instance: { ...asked, tainted: true }, failure }
  return yield* readBack(asked)
}

/** Enables what is wanted, then disables every other type, whoever switched it on. */
export function* updateEnabler(block: EnablerBlock, before: Instance): Operation {
  yield* call({ type: 'inspector.enabled', resourceTypes: block.resourceTypes, by: 'terraform' })
  const enabled = yield* waitEnabled(block.resourceTypes, 'any')
  if (enabled.failure) return { instance: before, failure: enabled.failure }
  const rest = resourceTypes.filter((type) => !block.resourceTypes.includes(type))
  if (rest.length > 0) {
    yield* call({ type: 'inspector.disabled', resourceTypes: rest, by: 'terraform' })
    const settled = yield* waitEnabled(block.resourceTypes, 'any')
    if (settled.failure) return { instance: before, failure: settled.failure }
  }
  return yield* readBack(enablerOf(block))
}

/** Disables every type that is on, also those that somebody else switched on. */
export function* deleteEnabler(before: Instance): Operation {
  yield* call({ type: 'inspector.disabled', resourceTypes, by: 'terraform' })
  const { failure } = yield* waitDisabled()
  return { instance: failure ? before : null, failure }
}

/** Create and update are the same single request. */
export function* putRegistry(block: RegistryBlock, before: Instance | null): Operation {
  const { scanType, rules } = block
  const { rejected } = yield* call({ type: 'registry.set', scanType, rules, by: 'terraform' })
  if (rejected) return { instance: before, failure: { code: 'rejected', rejection: rejected } }
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

function enablerOf({ resourceTypes: types }: EnablerBlock): EnablerInstance {
  return { type: 'aws_inspector2_enabler', resourceTypes: types, tainted: false }
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

type Look = 'done' | 'in-progress' | 'missing'

function waitEnabled(types: readonly ResourceType[], demand: 'exactly' | 'any') {
  return poll((account) => {
    const status = inspectorStatus(account)
    if (!status || status.account === 'DISABLED') return 'missing'
    const { enabled } = status
    if (demand === 'any') return enabled.length > 0 ? 'done' : 'in-progress'
    const same = enabled.length === types.length && enabled.every((type) => types.includes(type))
    return same ? 'done' : 'in-progress'
  })
}

/** Deletion waits for the account to be gone; being gone is the aim, so a miss is a success. */
function waitDisabled() {
  return poll((account) => (inspectorStatus(account)?.account === 'ENABLED' ? 'in-progress' : 'done'))
}

/** The plugin SDK's wait: a fixed delay, then pauses that double from 100 ms up to 10 s. */
function* poll(look: (account: Account) => Look): Generator<Request, { failure: Failure | null }, Reply> {
  let account = yield* sleep(firstLook)
  let misses = 0
  let pause = 0
  for (let waited = firstLook; waited <= patience; waited += pause) {
    const seen = look(account)
    if (seen === 'done') return { failure: null }
    misses = seen === 'missing' ? misses + 1 : 0
    if (misses > toleratedMisses) return { failure: { code: 'not-found' } }
    pause = Math.min(pause === 0 ? 100 : pause * 2, longestPause)
    account = yield* sleep(pause)
  }
  return { failure: { code: 'timed-out' } }
}

/** Runs one request against the account at its own time. */
export function serve(account: Account, request: Request) {
  return request.kind === 'call' ? callAws(account, request.call) : wait(account, request.ms)
}
