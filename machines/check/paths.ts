import { pick } from './calls'
import { type Expression, within } from './scope'
import {
  conditionsIn,
  Failed,
  isKnown,
  isList,
  isObject,
  plainText,
  spelled,
  Unknown,
  type Value,
} from './value'

/** `whole.key` and `whole[key]`. */
export function step(read: Expression, index: Expression): Expression {
  return (scope) => {
    const [whole, key] = [read(scope), index(scope)]
    if (whole instanceof Failed) return whole
    if (whole instanceof Unknown) return new Unknown(below(whole, key), conditionsIn(whole, key))
    if (isObject(whole)) return pick(whole, key, scope.settle)
    if (!isList(whole)) return new Failed()
    if (isKnown(key)) return whole[Number(key)] ?? new Failed()
    return pick(Object.fromEntries(whole.entries()), key, scope.settle)
  }
}

/** `list[*].key`: of each item; one value alone is a list of one, null is none. */
export function splat(read: Expression, item: Expression): Expression {
  return (scope) => {
    const whole = read(scope)
    if (whole === null) return []
    const each = (one: Value) => item(within(scope, { '*': one }))
    if (!(whole instanceof Unknown)) return isList(whole) ? whole.map(each) : [each(whole)]
    const text = whole.text === null ? null : spelled(each(new Unknown(`${whole.text}[*]`)))
    return new Unknown(text, conditionsIn(whole))
  }
}

function below({ text }: Unknown, key: Value): string | null {
  if (text === null) return null
  if (typeof key === 'string' && /^[\p{L}_][\p{L}\p{N}_-]{0,1000}$/u.test(key))
    return `${text}.${key}`
  const index = spelled(key)
  return index === null ? null : `${text}[${/^"\d+"$/.test(index) ? plainText(key) : index}]`
}
