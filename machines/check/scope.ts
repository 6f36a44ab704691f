import { entriesOf, type Settle, Unknown, type Value } from './value'

/** What an expression is read in. */
export interface Scope {
  /** What a name stands for: `var`, `local`, a loop's own name. */
  readonly find: (name: string) => Value | undefined
  readonly settle: Settle
}

/** A default and a value of a .tfvars file refer to nothing. */
export const alone: Scope = { find: () => undefined, settle: (value) => value }

export type Expression = (scope: Scope) => Value

/** A scope in which some names stand for something else. */
export function within(scope: Scope, names: Readonly<Record<string, Value>>): Scope {
  return {
    ...scope,
    find: (name) => (Object.hasOwn(names, name) ? names[name] : scope.find(name)),
  }
}

/** The names of a loop: `for value in`, `for key, value in`. */
export type LoopNames = readonly [string] | readonly [string, string]

/** One scope for each time round a loop; null when how often is not known. */
export function roundsOf(names: LoopNames, over: Value, scope: Scope): readonly Scope[] | null {
  const [first, second] = names
  return (
    entriesOf(over)?.map(([key, value]) =>
      within(scope, second === undefined ? { [first]: value } : { [first]: key, [second]: value }),
    ) ?? null
  )
}

/** An expression whose value may have been decided. */
export function settled(read: Expression): Expression {
  return (scope) => {
    const value = read(scope)
    return value instanceof Unknown ? scope.settle(value) : value
  }
}
