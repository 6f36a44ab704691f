import { evaluate } from './expression'
import { setOf } from './functions'
import { alone } from './scope'
import { isList, isObject, plainText, sortedEntries, type Value } from './value'

/**
 * A variable's value in the type that is declared for it, as far as it can decide anything: bools and
 * texts, sets in order, and the defaults of `optional()`.
 */
export function converted(value: Value, type: string | null): Value {
  if (type === null || value === null) return value
  const [, name = type.trim(), inner = ''] = /^(\w+)\s*\(([\s\S]*)\)$/.exec(type.trim()) ?? []
  return Object.hasOwn(conversions, name) ? (conversions[name]?.(value, inner) ?? value) : value
}

const conversions: Readonly<Record<string, (value: Value, inner: string) => Value>> = {
  bool: (value) => (value === 'true' ? true : value === 'false' ? false : value),
  string: (value) =>
    typeof value === 'number' || typeof value === 'boolean' ? plainText(value) : value,
  number: (value) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value),
  list: (value, inner) => (isList(value) ? value.map((one) => converted(one, inner)) : value),
  set: (value, inner) => (isList(value) ? setOf(value.map((one) => converted(one, inner))) : value),
  map: (value, inner) =>
    isObject(value)
      ? Object.fromEntries(sortedEntries(value).map(([key, one]) => [key, converted(one, inner)]))
      : value,
  object: (value, inner) => (isObject(value) ? withDefaults(value, inner) : value),
}

/** Only what the type declares, with the defaults that it declares. */
function withDefaults(value: { readonly [key: string]: Value }, inner: string): Value {
  const declared = listed(inner.trim().replace(/^\{|\}$/g, '')).map((text) => {
    const [key = '', ...rest] = text.split(/[=:]/)
    const written = rest.join('=').trim()
    const [, optional] = /^optional\s*\(([\s\S]*)\)$/.exec(written) ?? []
    const [type = written, ...usual] = optional === undefined ? [written] : listed(optional)
    return { key: key.trim().replace(/^"|"$/g, ''), type, usual: usual.join(',') || 'null' }
  })
  return Object.fromEntries(
    declared.map(({ key, type, usual }) => {
      const given = Object.hasOwn(value, key) ? (value[key] ?? null) : null
      const found = given ?? evaluate(usual, alone)
      return [key, converted(found, type)]
    }),
  )
}

/** The items of a list without its brackets: a comma or a line break outside brackets ends one. */
function listed(text: string): readonly string[] {
  const items: string[] = ['']
  let depth = 0
  for (const sign of text.replace(/(?:#|\/\/).*/g, '')) {
    if ('([{'.includes(sign)) depth++
    if (')]}'.includes(sign)) depth--
    if (depth === 0 && (sign === ',' || sign === '\n')) items.push('')
    else items[items.length - 1] += sign
  }
  return items.map((item) => item.trim()).filter((item) => item !== '')
}
