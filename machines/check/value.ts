/** A value that the text does not decide, and the references it would need. */
export class Unknown {
  constructor(readonly needs: readonly string[] = []) {}
}

export type Value =
  | string
  | number
  | boolean
  | null
  | Unknown
  | readonly Value[]
  | { readonly [key: string]: Value }

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

export function isObject(value: Value): value is { readonly [key: string]: Value } {
  return (
    typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Unknown)
  )
}

/** Unknown because of all of these. */
export function unknownOf(...values: readonly Value[]): Unknown {
  return new Unknown([
    ...new Set(values.flatMap((value) => (value instanceof Unknown ? value.needs : []))),
  ])
}

/** What a loop goes over, as pairs; null when that is not known. */
export function entriesOf(value: Value): readonly (readonly [Value, Value])[] | null {
  if (isList(value)) return value.map((one, index) => [index, one])
  return isObject(value) ? Object.entries(value) : null
}

/** A value as a key or as text to show. */
export function plainText(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
