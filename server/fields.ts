/** What a reader of JSON throws; its message says what was expected. */
export class Unreadable extends Error {}

export type Fields = Readonly<Record<string, unknown>>

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable('The order has to be JSON.')
  }
}

export function object(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Fields // just looked
  }
  throw new Unreadable(`${name} has to be an object.`)
}

export function oneOf<T extends string>(value: unknown, name: string, allowed: readonly T[]): T {
  const found = allowed.find((choice) => choice === value)
  if (found) return found
  throw new Unreadable(`${name} has to be one of ${allowed.join(', ')}.`)
}

export function number(value: unknown, name: string, most: number): number {
  if (typeof value === 'number' && value >= 0 && value <= most) return value
  throw new Unreadable(`${name} has to be a number from 0 to ${most}.`)
}
