import { Unknown, unknownOf, type Value } from './value'

/** HCL's binary operators; a higher number binds closer. */
export const precedence: ReadonlyMap<string, number> = new Map(
  [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*', '/', '%']].flatMap(
    (signs, rank) => signs.map((sign) => [sign, rank] as const),
  ),
)

const decidesAlone: Readonly<Record<string, boolean>> = { '||': true, '&&': false }

/** `false && unknown` is false and `true || unknown` is true: that much can be known. */
export function applyOperator(sign: string, a: Value, b: Value): Value {
  const decisive = decidesAlone[sign] ?? null
  if (decisive !== null && [a, b].includes(decisive)) return decisive
  if (a instanceof Unknown || b instanceof Unknown) return unknownOf(a, b)
  if (sign === '==' || sign === '!=')
    return (JSON.stringify(a) === JSON.stringify(b)) === (sign === '==')
  // What decides alone is gone by now: two booleans are both the other value.
  if (decisive !== null) return typeof a === typeof b ? a : new Unknown()
  return typeof a === 'number' && typeof b === 'number' ? number(sign, a, b) : new Unknown()
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
