import { functions } from './functions'
import { equality } from './operators'
import {
  type Ask,
  conditionsIn,
  Failed,
  isKnown,
  isList,
  isObject,
  joined,
  plainText,
  type Settle,
  spelled,
  Unknown,
  type Value,
} from './value'

/** These give back what they were given, as far as it decides anything here. */
const transparent: readonly string[] = [
  'toset',
  'tolist',
  'tomap',
  'tobool',
  'distinct',
  'compact',
  'sort',
  'reverse',
  'sensitive',
  'nonsensitive',
]
/** Of these each list can be asked for on its own. */
const gathering: readonly string[] = ['concat', 'setunion', 'flatten']

/** One of Terraform's functions, as far as scanning settings are made with them. */
export function callFunction(name: string, values: readonly Value[], settle: Settle): Value {
  const special = specialCall(name, values, settle)
  if (special !== null) return special
  const [first = null] = values
  const isOpen = values.some((one) => one instanceof Unknown)
  if (isOpen && transparent.includes(name) && values.length === 1) return first
  const call = Object.hasOwn(functions, name) ? functions[name] : undefined
  const result = call && !isOpen ? call(...values) : new Unknown()
  return result instanceof Unknown && result.text === null ? settle(unread(name, values)) : result
}

/** Functions that can do with values that are not all known; null for any other. */
function specialCall(name: string, values: readonly Value[], settle: Settle): Value | null {
  const [first = null, second = null, third] = values
  switch (name) {
    case 'contains':
      return isList(first) ? contains(first, second, settle) : null
    case 'lookup':
      return isObject(first) ? pick(first, second, settle, third) : null
    case 'try':
      return values.find((one) => !(one instanceof Failed)) ?? new Failed()
    case 'can':
      return first instanceof Failed || isKnown(first) ? isKnown(first) : null
    default:
      return null
  }
}

/** The value at a key that may be unknown: then each key is a question. */
export function pick(
  map: { readonly [key: string]: Value },
  key: Value,
  settle: Settle,
  usual: Value = new Failed(),
): Value {
  if (isKnown(key)) {
    const name = plainText(key)
    return Object.hasOwn(map, name) ? (map[name] ?? null) : usual
  }
  const asks: Ask[] = []
  for (const [name, value] of Object.entries(map)) {
    const same = equality(key, name, settle)
    if (same === true) return value
    asks.push(...conditionsIn(same))
  }
  const text = joined([spelled(map), spelled(key)], '', '')
  return asks.length > 0 ? settle(new Unknown(text && `lookup(${text})`, asks)) : usual
}

function contains(list: readonly Value[], one: Value, settle: Settle): Value {
  const same = list.map((other) => equality(one, other, settle))
  if (same.includes(true)) return true
  if (same.every((answer) => answer === false)) return false
  const text = joined([spelled(list), spelled(one)], 'contains(', ')')
  return settle(new Unknown(text, conditionsIn(...same)))
}

function unread(name: string, values: readonly Value[]): Unknown {
  const text = joined(values.map(spelled), `${name}(`, ')')
  const conditions = conditionsIn(...values)
  const lists = gathering.includes(name) && conditions.length === 0 ? values.flatMap(listAsks) : []
  return new Unknown(text, [...conditions, ...lists])
}

function listAsks(value: Value): readonly Ask[] {
  if (isList(value))
    return value.flatMap((one) => (isList(one) || one instanceof Unknown ? listAsks(one) : []))
  if (!(value instanceof Unknown)) return []
  return value.asks.length > 0 || value.text === null
    ? value.asks
    : [{ name: value.text, kind: 'types' }]
}
