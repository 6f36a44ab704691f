import { isRefusal, type Refusal, refusal } from './refusal'

/** The members of a call's input. */
export type Input = Readonly<Record<string, unknown>>

/** Reads a JSON body; none at all is an empty object. */
export function jsonInput(body: string): Input | Refusal {
  if (body.trim() === '') return {}
  try {
    const parsed: unknown = JSON.parse(body)
    if (isObject(parsed)) return parsed
  } catch {
    // told below, together with JSON that is no object
  }
  return refusal('SerializationException', 'The request body is not a JSON object.')
}

/** A list of strings, each one of `allowed`; undefined when the member was left out. */
export function listOf<T extends string>(
  input: Input,
  member: string,
  allowed: readonly T[],
): readonly T[] | undefined | Refusal {
  const list = strings(input, member)
  if (!list || isRefusal(list)) return list
  const isAllowed = (text: string): text is T => allowed.some((value) => value === text)
  return list.every(isAllowed) ? list : outside(list, member, allowed)
}

/** A list of strings; undefined when the member was left out. */
export function strings(input: Input, member: string): readonly string[] | undefined | Refusal {
  const value = memberOf(input, member)
  if (value === undefined) return undefined
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    return unreadable(member, 'a list of strings')
  }
  return value
}

/** One of `allowed`; undefined when the member was left out. */
export function oneOf<T extends string>(
  input: Input,
  member: string,
  allowed: readonly T[],
): T | undefined | Refusal {
  const value = memberOf(input, member)
  if (value === undefined) return undefined
  if (typeof value !== 'string') return unreadable(member, 'a string')
  return allowed.find((text) => text === value) ?? outside(value, member, allowed)
}

/** A list of objects; undefined when the member was left out. */
export function objects(input: Input, member: string): readonly Input[] | undefined | Refusal {
  const value = memberOf(input, member)
  if (value === undefined) return undefined
  return Array.isArray(value) && value.every(isObject) ? value : unreadable(member, 'a list')
}

/** AWS takes null for left out. */
function memberOf(input: Input, member: string): unknown {
  return Object.hasOwn(input, member) ? (input[member] ?? undefined) : undefined
}

function isObject(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unreadable(member: string, expected: string): Refusal {
  return refusal('SerializationException', `Expected ${expected} at '${member}'.`)
}

function outside(value: unknown, member: string, allowed: readonly string[]): Refusal {
  const got = JSON.stringify(value).slice(0, 200)
  return refusal(
    'ValidationException',
    `1 validation error detected: Value ${got} at '${member}' failed to satisfy constraint: Member must satisfy enum value set: [${allowed.join(', ')}]`,
  )
}
