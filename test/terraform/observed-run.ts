import type { AccountFacts } from '@/machines/account/account'
import type { Address } from '@/machines/terraform/configuration'
import type { PlanAction } from '@/machines/terraform/plan'
import type { Drift } from '@/machines/terraform/refresh'
import type { StateFile } from '@/machines/terraform/state-file'
import type { RunCase } from './run-case'

/** One apply as it can be seen from outside, whether the real tools or the machine made it. */
export interface SeenApply {
  /** By address. */
  readonly plan: readonly { readonly address: Address; readonly action: PlanAction }[]
  /** What Terraform prints, from "Terraform used the selected providers" or "No changes." on. */
  readonly planText: string
  /** What the refresh found changed, by address. */
  readonly drift: readonly Drift[]
  /** The calls that change the account, in the order AWS received them; sorted where two enablers call at once. */
  readonly calls: readonly string[]
  readonly errors: readonly SeenError[]
  /** After the apply, before any pause. */
  readonly account: AccountFacts
  readonly stateFile: StateFile
}

export interface SeenError {
  readonly address: Address
  readonly code: ErrorCode
}

export type ErrorCode = 'instance-cannot-be-destroyed' | 'timed-out' | 'not-found' | 'rejected'

/** What the real tools did, as it is kept in `observed/`. */
export interface ObservedRun extends Omit<RunCase, 'quick'> {
  /** YYYY-MM-DD */
  readonly date: string
  readonly terraform: string
  readonly provider: string
  /** Nobody's account at Amazon: the endpoint in `server/aws`. */
  readonly endpoint: 'simulated'
  readonly applies: readonly ObservedApply[]
}

export interface ObservedApply extends SeenApply {
  /** The diagnostics in Terraform's own words, in the order of `errors`. */
  readonly messages: readonly string[]
}
