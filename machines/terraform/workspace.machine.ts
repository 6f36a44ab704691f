import { assign, setup } from 'xstate'
import {
  type Account,
  type AccountMove,
  callAws,
  openAccount,
  wait,
} from '@/machines/account/account'
import type { AccountCall, AccountInput } from '@/machines/account/account.terms'
import { type Applied, apply, type Order } from './apply'
import type { Address, Configuration } from './configuration'
import { type Plan, plan } from './plan'
import { type Refreshed, refresh } from './refresh'
import { forget, type StateFile } from './state-file'

export interface WorkspaceInput {
  /** Null: nobody uses Terraform here. */
  readonly configuration: Configuration | null
  readonly account?: AccountInput
  readonly order?: Order
}

export type WorkspaceEvent =
  | AccountCall
  /** Milliseconds in which nobody does anything; AWS may. */
  | { readonly type: 'time.passed'; readonly ms: number }
  | { readonly type: 'configuration.changed'; readonly configuration: Configuration }
  /** `terraform apply` begins: every resource of the state file is read. */
  | { readonly type: 'apply.started' }
  | { readonly type: 'plan.made' }
  /** The next call of the apply reaches AWS, or AWS acts before it. */
  | { readonly type: 'request.sent' }
  /** A whole `terraform apply` at once, when its inside is not the point. */
  | { readonly type: 'apply.run' }
  /** `terraform plan`: reads and compares, and keeps nothing but what it printed. */
  | { readonly type: 'plan.run' }
  /** All calls are answered and `terraform.tfstate` is written. */
  | { readonly type: 'state.written' }
  /** `terraform untaint` */
  | { readonly type: 'resource.untainted'; readonly address: Address }
  /** `terraform state rm` */
  | { readonly type: 'resource.forgotten'; readonly address: Address }

export interface WorkspaceContext {
  readonly configuration: Configuration | null
  readonly order: Order
  readonly account: Account
  readonly stateFile: StateFile
  /** The number of the current or last apply, from 1; 0 before the first. */
  readonly apply: number
  /** Null outside an apply. */
  readonly refreshed: Refreshed | null
  /** The plan of the current or last apply. */
  readonly plan: Plan | null
  readonly applied: Applied | null
  /** How many of `applied.steps` have happened. */
  readonly sent: number
  /** What the last event made AWS do. */
  readonly fired: AccountMove['fired']
}

type Context = WorkspaceContext

const nothing: Configuration = { enablers: [], registry: null, removed: [] }

const started = (context: Context): Partial<Context> => ({
  apply: context.apply + 1,
  refreshed: refresh(context.stateFile, context.account, context.configuration?.removed),
  plan: null,
  applied: null,
  sent: 0,
  fired: [],
})

const planned = ({ configuration, refreshed, stateFile }: Context): Partial<Context> => ({
  plan: plan(configuration ?? nothing, refreshed?.stateFile ?? {}, stateFile),
  fired: [],
})

const carriedOut = ({
  applied,
  plan: current,
  configuration,
  refreshed,
  account,
  order,
}: Context): Applied =>
  applied ??
  apply(
    current ?? { changes: [], error: null },
    configuration ?? nothing,
    refreshed?.stateFile ?? {},
    account,
    order,
  )

const nextRequest = (context: Context): Partial<Context> => {
  const applied = carriedOut(context)
  const step = applied.steps[context.sent]
  return step
    ? { applied, account: step.account, sent: context.sent + 1, fired: step.fired }
    : { applied, fired: [] }
}

const written = (context: Context): Partial<Context> => {
  const applied = carriedOut(context)
  return {
    applied,
    account: applied.account,
    sent: applied.steps.length,
    stateFile: applied.stateFile,
    refreshed: null,
    fired: applied.steps.slice(context.sent).flatMap(({ fired }) => fired),
  }
}

const ran = (context: Context): Partial<Context> => {
  const underWay = { ...context, ...started(context) }
  const decided = { ...underWay, ...planned(underWay) }
  return decided.plan?.error ? { ...decided, refreshed: null } : { ...decided, ...written(decided) }
}

const planOnly = (context: Context): Partial<Context> => ({
  ...planned({ ...context, ...started(context) }),
  refreshed: null,
  applied: null,
  sent: 0,
})

const moved = ({ account, fired }: AccountMove): Partial<Context> => ({ account, fired })

const untainted = (stateFile: StateFile, address: Address): StateFile => {
  const instance = stateFile[address]
  return instance?.type === 'aws_inspector2_enabler'
    ? { ...stateFile, [address]: { ...instance, tainted: false } }
    : stateFile
}

/**
 * A Terraform workspace with both resources of the story and the AWS account it talks to. One apply
 * is refresh, plan, requests, state written. Left out: modules, other resources, targets, locks.
 */
export const workspaceMachine = setup({
  types: {
    context: {} as WorkspaceContext,
    events: {} as WorkspaceEvent,
    input: {} as WorkspaceInput,
  },
  guards: {
    isRefused: ({ context }) => planned(context).plan?.error !== null,
  },
}).createMachine({
  id: 'workspace',
  initial: 'resting',
  context: ({ input }) => ({
    configuration: input.configuration,
    order: input.order ?? 'enabler-first',
    account: openAccount(input.account),
    stateFile: {},
    apply: 0,
    refreshed: null,
    plan: null,
    applied: null,
    sent: 0,
    fired: [],
  }),
  on: {
    'inspector.enabled': {
      actions: assign(({ context, event }) => moved(callAws(context.account, event))),
    },
    'inspector.disabled': {
      actions: assign(({ context, event }) => moved(callAws(context.account, event))),
    },
    'registry.set': {
      actions: assign(({ context, event }) => moved(callAws(context.account, event))),
    },
    'time.passed': {
      actions: assign(({ context, event }) => moved(wait(context.account, event.ms))),
    },
  },
  states: {
    resting: {
      on: {
        'apply.started': {
          target: 'refreshed',
          actions: assign(({ context }) => started(context)),
        },
        'apply.run': { actions: assign(({ context }) => ran(context)) },
        'plan.run': { actions: assign(({ context }) => planOnly(context)) },
        'configuration.changed': {
          actions: assign(({ event }) => ({ configuration: event.configuration, fired: [] })),
        },
        'resource.untainted': {
          actions: assign(({ context, event }) => ({
            stateFile: untainted(context.stateFile, event.address),
            fired: [],
          })),
        },
        'resource.forgotten': {
          actions: assign(({ context, event }) => ({
            stateFile: forget(context.stateFile, event.address),
            fired: [],
          })),
        },
      },
    },
    refreshed: {
      on: {
        'plan.made': [
          {
            guard: 'isRefused',
            target: 'resting',
            actions: assign(({ context }) => ({ ...planned(context), refreshed: null })),
          },
          { target: 'applying', actions: assign(({ context }) => planned(context)) },
        ],
      },
    },
    applying: {
      on: {
        'request.sent': { actions: assign(({ context }) => nextRequest(context)) },
        'state.written': { target: 'resting', actions: assign(({ context }) => written(context)) },
      },
    },
  },
})
