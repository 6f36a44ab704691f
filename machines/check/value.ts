/** What would have to be known to get further with an unknown value. */
export interface Ask {
  /** The expression in question, in one spelling wherever it stands: what is equal is one question. */
  readonly name: string
  readonly kind: 'bool' | 'types'
  /** What a yes says beside itself: `var.a == "x"` says what `var.a` is. */
  readonly means?: readonly [string, Value]
}

/** A value that the text does not decide. */
export class Unknown {
  constructor(
    /** The expression it stands for; null when it has no spelling that means the same elsewhere. */
    readonly text: string | null = null,
    readonly asks: readonly Ask[] = [],
  ) {}
}

/** Terraform would stop here with an error: nothing is at this key. `try` and `can` ask for it. */
export class Failed extends Unknown {}

export type Value =
  | string
  | number
  | boolean
  | null
  | Unknown
  | readonly Value[]
  | { readonly [key: string]: Value }

/** Puts what was decided in the place of an unknown value. */
export type Settle = (value: Value) => Value

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

export function isObject(value: Value): value is { readonly [key: string]: Value } {
  return (
    typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Unknown)
  )
}

/** Whether all of it is known. */
export function isKnown(value: Value): boolean {
  if (isList(value)) return value.every(isKnown)
  return isObject(value) ? Object.values(value).every(isKnown) : !(value instanceof Unknown)
}

/** The questions about conditions inside a value. */
export function conditionsIn(...values: readonly Value[]): readonly Ask[] {
  return values.flatMap((value) => {
    if (value instanceof Unknown) return value.asks.filter(({ kind }) => kind === 'bool')
    if (isList(value)) return conditionsIn(...value)
    return isObject(value) ? conditionsIn(...Object.values(value)) : []
  })
}

/** The questions whose answers say whether a condition holds. */
export function asCondition(value: Value): readonly Ask[] {
  const inside = conditionsIn(value)
  if (inside.length > 0 || !(value instanceof Unknown) || value.text === null) return inside
  return [{ name: value.text, kind: 'bool' }]
}

/** A value as HCL; null when a part of it has no spelling. */
export function spelled(value: Value): string | null {
  if (value instanceof Unknown) return value.text
  if (isList(value)) return joined(value.map(spelled), '[', ']')
  if (!isObject(value)) return JSON.stringify(value)
  const items = sortedEntries(value).map(([key, item]) => {
    const text = spelled(item)
    return text === null ? null : `${JSON.stringify(key)} = ${text}`
  })
  return joined(items, '{', '}')
}

/** Texts with commas between; null when one of them is. */
export function joined(
  texts: readonly (string | null)[],
  open: string,
  close: string,
): string | null {
  return texts.includes(null) ? null : `${open}${texts.join(', ')}${close}`
}

/** What a loop goes over, as pairs in Terraform's order; null when that is not known. */
export function entriesOf(value: Value): readonly (readonly [Value, Value])[] | null {
  if (isList(value)) return value.map((one, index) => [index, one])
  return isObject(value) ? sortedEntries(value) : null
}

export function sortedEntries(value: { readonly [key: string]: Value }) {
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Two values that are wholly known. */
export function areEqual(a: Value, b: Value): boolean {
  return spelled(a) === spelled(b)
}

/** A value as a key or as text to show. */
export function plainText(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
