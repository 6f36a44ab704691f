import { Reader, Unreadable } from './reader'
import type { Expression, Scope } from './scope'
import { tokensOf } from './tokens'
import { Unknown, type Value } from './value'

/** Longer expressions are data, and decide nothing here. In characters. */
const longest = 400_000
/** Compiled once, read under many choices. */
const compiled = new Map<string, Expression>()
const mostCompiled = 2000

const unreadable: Expression = () => new Unknown()

/** The value of an expression, Unknown where the text does not decide it. Never throws. */
export function evaluate(text: string, scope: Scope): Value {
  return compile(text)(scope)
}

/** Whether a text is an expression at all. */
export function isExpression(text: string): boolean {
  return compile(text) !== unreadable
}

function compile(text: string): Expression {
  const known = compiled.get(text)
  if (known) return known
  const made = text.length > longest ? unreadable : expressionOf(text)
  if (compiled.size >= mostCompiled) compiled.clear()
  compiled.set(text, made)
  return made
}

function expressionOf(text: string): Expression {
  const tokens = tokensOf(text)
  if (!tokens) return unreadable
  try {
    const read = new Reader(tokens, compile).whole()
    return (scope) => {
      try {
        return read(scope)
      } catch (error) {
        if (isTooMuch(error)) return new Unknown()
        throw error
      }
    }
  } catch (error) {
    if (isTooMuch(error)) return unreadable
    throw error
  }
}

/** What is no expression, or nested deeper than the stack, is unknown; anything else is a bug. */
function isTooMuch(error: unknown): boolean {
  return error instanceof Unreadable || error instanceof RangeError
}
