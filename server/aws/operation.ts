import type { Account, AccountMove } from '@/machines/account/account'
import type { Caller } from '@/machines/account/account.terms'
import type { Input } from './input'
import type { Refusal } from './refusal'

/** Whose account answers, and who asks. */
export interface Asked {
  readonly accountId: string
  readonly by: Caller
}

/** What an operation made of a call: what it did to the account, if anything, and what it answers. */
export interface Performed {
  readonly move: AccountMove | null
  /** For JSON services a plain value; for STS the XML inside the result. */
  readonly output: object | string
  /** What the call asked for, short enough to keep. */
  readonly asked?: AskedFor
}

/** The gist of a call's input, for whoever watches the account. */
export interface AskedFor {
  readonly resourceTypes?: readonly string[]
  readonly scanType?: string
  /** The number of filters of each rule. */
  readonly rules?: readonly { readonly scanFrequency: string; readonly filters: number }[]
}

export type Operation = (account: Account, input: Input, asked: Asked) => Performed | Refusal
