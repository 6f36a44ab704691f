import { isList, isObject, plainText, Unknown, unknownOf, type Value } from './value'

const known: Readonly<Record<string, (...values: readonly Value[]) => Value>> = {
  toset: (value = null) => (isList(value) ? [...new Set(value)] : new Unknown()),
  tolist: (value = null) => value,
  tostring: (value = null) => (isList(value) || isObject(value) ? new Unknown() : plainText(value)),
  tobool: (value = null) => (value === 'true' ? true : value === 'false' ? false : value),
  distinct: (value = null) => (isList(value) ? [...new Set(value)] : new Unknown()),
  compact: (value = null) =>
    isList(value) ? value.filter((one) => one !== '' && one !== null) : new Unknown(),
  concat: (...lists) => (lists.every(isList) ? lists.flat(1) : new Unknown()),
  length: (value = null) =>
    isList(value) || typeof value === 'string'
      ? value.length
      : isObject(value)
        ? Object.keys(value).length
        : new Unknown(),
  upper: (value = null) => (typeof value === 'string' ? value.toUpperCase() : new Unknown()),
  lower: (value = null) => (typeof value === 'string' ? value.toLowerCase() : new Unknown()),
  keys: (value = null) => (isObject(value) ? Object.keys(value) : new Unknown()),
  contains: (list = null, one = null) => (isList(list) ? list.includes(one) : new Unknown()),
}

/** One of Terraform's functions, as far as scanning settings are made with them. */
export function callFunction(name: string, values: readonly Value[]): Value {
  if (values.some((value) => value instanceof Unknown)) return unknownOf(...values)
  const call = Object.hasOwn(known, name) ? known[name] : undefined
  return call ? call(...values) : new Unknown()
}
