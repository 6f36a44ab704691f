import { isList, spelled, Unknown, type Value } from './value'

/** The account that the provider itself is in. */
export const ownAccount = 'data.aws_caller_identity'

/** Each of `account_ids` as a number, as `ownAccount`, or as the expression that says it. */
export function accountKeys(value: Value, written: string): readonly string[] {
  const items = isList(value) ? value : [value]
  return items
    .map((one) => {
      if (typeof one === 'string') return one
      const text = one instanceof Unknown ? one.text : spelled(one)
      if (text === null) return written.replace(/\s/g, '')
      return /^data\.aws_caller_identity\.[^.]+\.(?:account_id|id)$/.test(text) ? ownAccount : text
    })
    .toSorted()
}

/** Whether it can be said which account is which. */
export function isComparable(accounts: readonly string[]): boolean {
  return accounts.every((one) => one === ownAccount || /^\d{12}$/.test(one))
}
