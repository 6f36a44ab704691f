import { callFunction } from './functions'
import { applyOperator, precedence } from './operators'
import { type Token, tokensOf } from './tokens'
import { entriesOf, isList, isObject, plainText, Unknown, unknownOf, type Value } from './value'

/** Finds what a name stands for: `var`, `local`, a loop's own name. */
export type Scope = (name: string) => Value | undefined

type Expression = (scope: Scope) => Value

const deepest = 120

/** The value of an expression, Unknown where the text does not decide it. Never throws. */
export function evaluate(text: string, scope: Scope): Value {
  const tokens = tokensOf(text)
  if (!tokens) return new Unknown()
  try {
    return new Reader(tokens).whole()(scope)
  } catch (error) {
    if (error instanceof Unreadable || error instanceof RangeError) return new Unknown()
    throw error
  }
}

class Unreadable extends Error {}

class Reader {
  private at = 0
  private depth = 0
  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const read = this.conditional()
    if (this.at < this.tokens.length) throw new Unreadable()
    return read
  }

  private peek(sign: string): boolean {
    const token = this.tokens[this.at]
    return token?.text === sign && token.kind !== 'string'
  }

  private take(sign: string): boolean {
    const found = this.peek(sign)
    if (found) this.at++
    return found
  }

  private need(sign: string): void {
    if (!this.take(sign)) throw new Unreadable()
  }

  private name(): string {
    const token = this.tokens[this.at++]
    if (token?.kind !== 'name') throw new Unreadable()
    return token.text
  }

  private conditional(): Expression {
    if (++this.depth > deepest) throw new Unreadable()
    const test = this.binary(0)
    this.depth--
    if (!this.take('?')) return test
    const yes = this.conditional()
    this.need(':')
    const no = this.conditional()
    return (scope) => {
      const decided = test(scope)
      if (typeof decided === 'boolean') return decided ? yes(scope) : no(scope)
      const both = [yes(scope), no(scope)]
      return JSON.stringify(both[0]) === JSON.stringify(both[1]) && !(both[0] instanceof Unknown)
        ? (both[0] ?? null)
        : unknownOf(decided, ...both)
    }
  }

  private binary(least: number): Expression {
    let left = this.unary()
    for (;;) {
      const token = this.tokens[this.at]
      const sign = token?.kind === 'sign' ? token.text : ''
      const rank = precedence.get(sign) ?? -1
      if (rank < least) return left
      this.at++
      const [before, after] = [left, this.binary(rank + 1)]
      left = (scope) => applyOperator(sign, before(scope), after(scope))
    }
  }

  private unary(): Expression {
    if (++this.depth > deepest) throw new Unreadable()
    const sign = this.take('!') ? '!' : this.take('-') ? '-' : ''
    const read = sign === '' ? this.postfix() : this.unary()
    this.depth--
    if (sign === '') return read
    return (scope) => {
      const value = read(scope)
      if (sign === '!') return typeof value === 'boolean' ? !value : unknownOf(value)
      return typeof value === 'number' ? -value : unknownOf(value)
    }
  }

  private postfix(): Expression {
    let read = this.primary()
    for (;;) {
      if (this.take('.')) {
        const token = this.tokens[this.at++]
        if (!token || token.text === '*') return this.rest()
        read = step(read, () => token.text)
      } else if (this.take('[')) {
        if (this.take('*')) return this.rest()
        const index = this.conditional()
        this.need(']')
        read = step(read, index)
      } else return read
    }
  }

  /** A splat is never needed to decide; what follows it is skipped. */
  private rest(): Expression {
    this.at = this.tokens.length
    return () => new Unknown()
  }

  private primary(): Expression {
    const token = this.tokens[this.at++]
    if (!token) throw new Unreadable()
    if (token.kind === 'number') return () => Number(token.text)
    if (token.kind === 'string') return template(token.text.slice(1, -1))
    if (token.kind === 'heredoc') return () => new Unknown()
    if (token.kind === 'name') return this.named(token.text)
    if (token.text === '(') {
      const inner = this.conditional()
      this.need(')')
      return inner
    }
    if (token.text === '[') return this.peek('for') ? this.loop(']') : this.list()
    if (token.text === '{') return this.peek('for') ? this.loop('}') : this.object()
    throw new Unreadable()
  }

  private named(name: string): Expression {
    if (name === 'true' || name === 'false') return () => name === 'true'
    if (name === 'null') return () => null
    if (this.take('(')) {
      const given: Expression[] = []
      while (!this.take(')')) {
        given.push(this.conditional())
        if (!this.take(',')) this.take('...')
      }
      return (scope) =>
        callFunction(
          name,
          given.map((one) => one(scope)),
        )
    }
    return (scope) => scope(name) ?? new Unknown([name])
  }

  private list(): Expression {
    const items: Expression[] = []
    while (!this.take(']')) {
      items.push(this.conditional())
      if (!this.take(',') && !this.peek(']')) throw new Unreadable()
    }
    return (scope) => items.map((item) => item(scope))
  }

  private object(): Expression {
    const items: (readonly [string, Expression])[] = []
    while (!this.take('}')) {
      const key = this.tokens[this.at++]
      if (!key || !(this.take('=') || this.take(':'))) throw new Unreadable()
      items.push([key.text.replace(/^"|"$/g, ''), this.conditional()])
      this.take(',')
    }
    return (scope) => Object.fromEntries(items.map(([key, item]) => [key, item(scope)]))
  }

  private loop(close: ']' | '}'): Expression {
    this.need('for')
    const first = this.name()
    const second = this.take(',') ? this.name() : null
    this.need('in')
    const over = this.conditional()
    this.need(':')
    const item = this.conditional()
    const result = close === '}' && this.take('=>') ? this.conditional() : null
    this.take('...')
    const test = this.take('if') ? this.conditional() : () => true
    this.need(close)
    return (scope) => {
      const source = over(scope)
      const entries = entriesOf(source)
      if (!entries) return unknownOf(source)
      const scopes = entries.map(
        ([key, value]): Scope =>
          (name) =>
            name === second || (name === first && !second)
              ? value
              : name === first
                ? key
                : scope(name),
      )
      const tests = scopes.map((inner) => test(inner))
      if (!tests.every((one) => typeof one === 'boolean')) return unknownOf(...tests)
      const kept = scopes.filter((_, index) => tests[index])
      if (!result) return kept.map((inner) => item(inner))
      return Object.fromEntries(kept.map((inner) => [plainText(item(inner)), result(inner)]))
    }
  }
}

function step(read: Expression, index: Expression): Expression {
  return (scope) => {
    const [whole, key] = [read(scope), index(scope)]
    if (whole instanceof Unknown)
      return new Unknown(
        whole.needs.map((need) => (need.includes('.') ? need : `${need}.${plainText(key)}`)),
      )
    if (isList(whole)) return whole[Number(key)] ?? new Unknown()
    if (isObject(whole) && Object.hasOwn(whole, plainText(key)))
      return whole[plainText(key)] ?? null
    return new Unknown()
  }
}

/** A quoted template; `${…}` is evaluated, directives are left unknown. */
function template(text: string): Expression {
  if (/(^|[^%])%\{/.test(text)) return () => new Unknown()
  const parts = text.split(/(?<!\$)\$\{((?:[^{}"]|"[^"]*")*)\}/)
  return (scope) => {
    const values = parts.map((part, index) =>
      index % 2 === 0 ? unescaped(part) : evaluate(part.replace(/^~|~$/g, ''), scope),
    )
    if (parts.length === 3 && parts[0] === '' && parts[2] === '') return values[1] ?? null
    return values.some((one) => one instanceof Unknown || isList(one) || isObject(one))
      ? unknownOf(...values)
      : values.map(plainText).join('')
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

function unescaped(text: string): string {
  return text
    .replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign)
    .replaceAll('$${', '${')
    .replaceAll('%%{', '%{')
}
