/** What is wrong with a command line, in a form that words can be found for. */
export type FlagProblem =
  | { readonly kind: 'unknown-flag'; readonly flag: string; readonly known: readonly string[] }
  | { readonly kind: 'missing-value'; readonly flag: string; readonly expected: string }
  | {
      readonly kind: 'bad-value'
      readonly flag: string
      readonly value: string
      readonly expected: string
    }
  | { readonly kind: 'no-value-wanted'; readonly flag: string; readonly value: string }
  | { readonly kind: 'stray'; readonly argument: string }
  | { readonly kind: 'no-files'; readonly path: string }

export class FlagError extends Error {
  constructor(readonly problem: FlagProblem) {
    super(JSON.stringify(problem))
  }
}

/** A flag that takes a value: reads it, or null when it is none of those expected. */
export interface ValueFlag<T> {
  readonly expected: string
  readonly read: (text: string) => T | null
}

export interface Given {
  readonly has: (flag: string) => boolean
  readonly value: <T>(flag: string, usual: T, of: ValueFlag<T>) => T
  /** What stands on the line without a flag. */
  readonly others: readonly string[]
}

/**
 * Reads `--flag value`, `--flag=value` and `--switch`; the last one wins. `takesValue` says of every
 * known flag whether a value follows.
 */
export function readFlags(
  args: readonly string[],
  takesValue: Readonly<Record<string, string | false>>,
): Given {
  const given = new Map<string, string | true>()
  const others: string[] = []
  const left = [...args]
  for (let argument = left.shift(); argument !== undefined; argument = left.shift()) {
    if (argument.startsWith('-') && argument !== '-')
      given.set(...flagAt(argument, left, takesValue))
    else others.push(argument)
  }
  return {
    has: (flag) => given.has(flag),
    value: (flag, usual, { expected, read }) => {
      const text = given.get(flag)
      if (typeof text !== 'string') return usual
      const value = read(text)
      if (value === null) throw new FlagError({ kind: 'bad-value', flag, value: text, expected })
      return value
    },
    others,
  }
}

/** One of a few words, spelled exactly so. */
export function oneOf<T extends string>(values: readonly T[]): ValueFlag<T> {
  return {
    expected: values.join(' | '),
    read: (text) => values.find((value) => value === text) ?? null,
  }
}

/** Some of a few words with commas between, each counted once. */
export function someOf<T extends string>(values: readonly T[]): ValueFlag<readonly T[]> {
  return {
    expected: `${values.join(',')}`,
    read: (text) => {
      const names = text.split(',').map((name) => name.trim())
      const known: readonly string[] = values
      return names.every((name) => known.includes(name))
        ? values.filter((value) => names.includes(value))
        : null
    },
  }
}

export function orNone<T>({ expected, read }: ValueFlag<T>): ValueFlag<T | 'none'> {
  return {
    expected: `${expected} | none`,
    read: (text) => (text === 'none' ? 'none' : read(text)),
  }
}

export function wholeNumber(from: number, to: number): ValueFlag<number> {
  return {
    expected: `${from} .. ${to}`,
    read: (text) => {
      const number = Number(text)
      return /^\d+$/.test(text) && number >= from && number <= to ? number : null
    },
  }
}

/** One flag; takes its value off `left` when it stands there. */
function flagAt(
  argument: string,
  left: string[],
  takesValue: Readonly<Record<string, string | false>>,
): readonly [string, string | true] {
  const [flag, inline] = split(argument)
  const expected = Object.hasOwn(takesValue, flag) ? takesValue[flag] : undefined
  if (expected === undefined)
    throw new FlagError({ kind: 'unknown-flag', flag, known: Object.keys(takesValue) })
  if (expected === false) {
    if (inline !== undefined) throw new FlagError({ kind: 'no-value-wanted', flag, value: inline })
    return [flag, true]
  }
  const next = inline ?? left.shift()
  if (next === undefined || (inline === undefined && next.startsWith('--')))
    throw new FlagError({ kind: 'missing-value', flag, expected })
  return [flag, next]
}

function split(argument: string): readonly [string, string | undefined] {
  const at = argument.indexOf('=')
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)]
}
