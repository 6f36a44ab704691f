import {
  areEqual,
  asCondition,
  conditionsIn,
  isKnown,
  type Settle,
  spelled,
  Unknown,
  type Value,
} from './value'

/** HCL's binary operators; a higher number binds closer. */
export const precedence: ReadonlyMap<string, number> = new Map(
  [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*', '/', '%']].flatMap(
    (signs, rank) => signs.map((sign) => [sign, rank] as const),
  ),
)

const decidesAlone: Readonly<Record<string, boolean>> = { '||': true, '&&': false }

/** `false && unknown` is false and `true || unknown` is true: that much can be known. */
export function applyOperator(sign: string, a: Value, b: Value, settle: Settle): Value {
  const decisive = decidesAlone[sign] ?? null
  if (decisive !== null) return together(sign, decisive, a, b)
  if (sign === '==') return equality(a, b, settle)
  if (sign === '!=') return not(equality(a, b, settle))
  if (a instanceof Unknown || b instanceof Unknown)
    return new Unknown(between(a, sign, b), conditionsIn(a, b))
  return typeof a === 'number' && typeof b === 'number' ? number(sign, a, b) : new Unknown()
}

export function not(value: Value): Value {
  if (typeof value === 'boolean') return !value
  const text = spelled(value)
  return new Unknown(text === null ? null : `!(${text})`, asCondition(value))
}

/** Whether two values are the same; where one is unknown, a yes tells what it is. */
export function equality(a: Value, b: Value, settle: Settle): Value {
  if (isKnown(a) && isKnown(b)) return areEqual(a, b)
  if (!(a instanceof Unknown)) return b instanceof Unknown ? equality(b, a, settle) : new Unknown()
  if (typeof b === 'boolean') return b ? a : not(a)
  const text = between(a, '==', b)
  if (text === null) return new Unknown(null, conditionsIn(a, b))
  if (a.text === spelled(b)) return true
  const inside = conditionsIn(a, b)
  const means = a.text !== null && isKnown(b) ? { means: [a.text, b] as const } : {}
  const asks = inside.length > 0 ? inside : [{ name: text, kind: 'bool' as const, ...means }]
  return settle(new Unknown(text, asks))
}

function together(sign: string, decisive: boolean, a: Value, b: Value): Value {
  if ([a, b].includes(decisive)) return decisive
  // What decides alone is gone by now: a boolean leaves the answer to the other one.
  if (typeof a === 'boolean') return b
  if (typeof b === 'boolean') return a
  return new Unknown(between(a, sign, b), [...asCondition(a), ...asCondition(b)])
}

function between(a: Value, sign: string, b: Value): string | null {
  const [left, right] = [spelled(a), spelled(b)]
  return left === null || right === null ? null : `${left} ${sign} ${right}`
}

function number(sign: string, a: number, b: number): Value {
  switch (sign) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    case '%':
      return a % b
    case '<':
      return a < b
    case '>':
      return a > b
    case '<=':
      return a <= b
    default:
      return sign === '>=' ? a >= b : new Unknown()
  }
}
