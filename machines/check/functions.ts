import {
  areEqual,
  isKnown,
  isList,
  isObject,
  plainText,
  sortedEntries,
  spelled,
  Unknown,
  type Value,
} from './value'

type Call = (...values: readonly Value[]) => Value

const unknown = () => new Unknown()
const onList =
  (call: (list: readonly Value[], ...rest: readonly Value[]) => Value): Call =>
  (list = null, ...rest) =>
    isList(list) ? call(list, ...rest) : unknown()
const onText =
  (call: (text: string, ...rest: readonly string[]) => Value): Call =>
  (...values) => {
    const texts = values.filter((one) => typeof one === 'string')
    const [first] = texts
    return first !== undefined && texts.length === values.length
      ? call(first, ...texts.slice(1))
      : unknown()
  }
const onLists =
  (call: (lists: readonly (readonly Value[])[]) => Value): Call =>
  (...lists) => {
    const all = lists.filter(isList)
    return all.length === lists.length ? call(all) : unknown()
  }

/** What functions make of values that are there; values inside a list may be unknown. */
export const functions: Readonly<Record<string, Call>> = {
  toset: onList(setOf),
  tolist: onList((list) => list),
  tomap: (value = null) => (isObject(value) ? value : unknown()),
  tostring: (value = null) => (isList(value) || isObject(value) ? unknown() : plainText(value)),
  tobool: (value = null) => (value === 'true' ? true : value === 'false' ? false : value),
  tonumber: (value = null) => (typeof value === 'string' && value !== '' ? Number(value) : value),
  sensitive: (value = null) => value,
  nonsensitive: (value = null) => value,
  distinct: onList(withoutTwins),
  compact: onList((list) => list.filter((one) => one !== '' && one !== null)),
  sort: onList((list) => (list.every(isKnown) ? list.map(plainText).toSorted() : unknown())),
  reverse: onList((list) => list.toReversed()),
  concat: onLists((lists) => lists.flat(1)),
  flatten: onList((list) => (list.some((one) => one instanceof Unknown) ? unknown() : flat(list))),
  setunion: onLists((lists) => setOf(lists.flat(1))),
  setintersection: onLists(([first = [], ...rest]) =>
    [first, ...rest].flat(1).every(isKnown)
      ? setOf(first.filter((one) => rest.every((list) => includes(list, one))))
      : unknown(),
  ),
  setsubtract: onLists(([first = [], second = []]) =>
    [...first, ...second].every(isKnown)
      ? setOf(first.filter((one) => !includes(second, one)))
      : unknown(),
  ),
  slice: onList((list, from = null, to = null) =>
    typeof from === 'number' && typeof to === 'number' ? list.slice(from, to) : unknown(),
  ),
  element: onList((list, index = null) =>
    typeof index === 'number' && list.length > 0
      ? (list.at(index % list.length) ?? null)
      : unknown(),
  ),
  one: onList((list) => (list.length > 1 ? unknown() : (list[0] ?? null))),
  length: (value = null) =>
    isList(value) || typeof value === 'string'
      ? value.length
      : isObject(value)
        ? Object.keys(value).length
        : unknown(),
  anytrue: onList((list) =>
    list.includes(true) ? true : list.every(isKnown) ? list.includes('true') : unknown(),
  ),
  alltrue: onList((list) =>
    list.includes(false)
      ? false
      : list.every(isKnown)
        ? list.every((one) => one === true || one === 'true')
        : unknown(),
  ),
  keys: (value = null) => (isObject(value) ? sortedEntries(value).map(([key]) => key) : unknown()),
  values: (value = null) =>
    isObject(value) ? sortedEntries(value).map(([, one]) => one) : unknown(),
  merge: (...maps) =>
    maps.every((one) => isObject(one) || one === null) ? Object.assign({}, ...maps) : unknown(),
  coalesce: (...values) => values.find((one) => one !== null && one !== '') ?? unknown(),
  upper: onText((text) => text.toUpperCase()),
  lower: onText((text) => text.toLowerCase()),
  trimspace: onText((text) => text.trim()),
  startswith: onText((text, start = '') => text.startsWith(start)),
  endswith: onText((text, end = '') => text.endsWith(end)),
  strcontains: onText((text, part = '') => text.includes(part)),
  trimprefix: onText((text, start = '') =>
    text.startsWith(start) ? text.slice(start.length) : text,
  ),
  trimsuffix: onText((text, end = '') =>
    end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text,
  ),
  replace: onText((text, part = '', put = '') =>
    part.length > 1 && part.startsWith('/') && part.endsWith('/')
      ? unknown()
      : text.replaceAll(part, () => put),
  ),
  split: onText((by, text = '') => text.split(by)),
  join: (by = null, ...lists) => {
    const all = lists.flatMap((list) => (isList(list) ? list : [new Unknown()]))
    return typeof by === 'string' && all.every(isKnown) ? all.map(plainText).join(by) : unknown()
  },
  jsonencode: (value = null) => (isKnown(value) ? JSON.stringify(sorted(value)) : unknown()),
}

/** Terraform keeps sets of text in order. */
export function setOf(list: readonly Value[]): Value {
  const once = withoutTwins(list)
  return once.every((one) => typeof one === 'string') ? once.toSorted() : once
}

function withoutTwins(list: readonly Value[]): readonly Value[] {
  const seen = new Set<string>()
  return list.filter((one) => {
    const text = spelled(one)
    if (text === null || !seen.has(text)) {
      seen.add(text ?? '')
      return true
    }
    return false
  })
}

function includes(list: readonly Value[], one: Value): boolean {
  return list.some((other) => areEqual(other, one))
}

function flat(list: readonly Value[]): readonly Value[] {
  return list.flatMap((one) => (isList(one) ? flat(one) : [one]))
}

function sorted(value: Value): Value {
  if (isList(value)) return value.map(sorted)
  return isObject(value)
    ? Object.fromEntries(sortedEntries(value).map(([key, one]) => [key, sorted(one)]))
    : value
}
