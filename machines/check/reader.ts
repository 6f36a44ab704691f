import { callFunction } from './calls'
import { applyOperator, not, precedence } from './operators'
import { splat, step } from './paths'
import { type Expression, roundsOf, settled } from './scope'
import { heredocTemplate, quotedTemplate } from './template'
import type { Token } from './tokens'
import {
  areEqual,
  asCondition,
  conditionsIn,
  isKnown,
  plainText,
  spelled,
  Unknown,
  type Value,
} from './value'

const deepest = 120

/** The tokens are no expression. */
export class Unreadable extends Error {}

/** Reads the tokens of one expression. `compile` reads those inside its templates. */
export class Reader {
  private at = 0
  private depth = 0
  constructor(
    private readonly tokens: readonly Token[],
    private readonly compile: (text: string) => Expression,
  ) {}

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

  /** A parenthesis on the next line is the next key of an object. */
  private calls(): boolean {
    return this.tokens[this.at]?.isNewLine === false && this.take('(')
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
    return settled((scope) => {
      const decided = test(scope)
      if (typeof decided === 'boolean') return decided ? yes(scope) : no(scope)
      const both = [yes(scope), no(scope)] as const
      if (both.every(isKnown) && areEqual(...both)) return both[0]
      const texts = [decided, ...both].map(spelled)
      const text = texts.includes(null) ? null : `${texts[0]} ? ${texts[1]} : ${texts[2]}`
      return new Unknown(text, asCondition(decided))
    })
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
      left = settled((scope) => applyOperator(sign, before(scope), after(scope), scope.settle))
    }
  }

  private unary(): Expression {
    if (++this.depth > deepest) throw new Unreadable()
    const sign = this.take('!') ? '!' : this.take('-') ? '-' : ''
    const read = sign === '' ? this.postfix() : this.unary()
    this.depth--
    if (sign === '') return read
    return settled((scope) => {
      const value = read(scope)
      if (sign === '!') return not(value)
      const text = spelled(value)
      return typeof value === 'number' ? -value : new Unknown(text && `-${text}`)
    })
  }

  private postfix(): Expression {
    let read = this.primary()
    for (;;) {
      if (this.take('.')) {
        const token = this.tokens[this.at++]
        if (!token) throw new Unreadable()
        if (token.text === '*') return this.splatted(read, false)
        read = settled(step(read, () => token.text))
      } else if (this.take('[')) {
        if (this.take('*')) {
          this.need(']')
          return this.splatted(read, true)
        }
        const index = this.conditional()
        this.need(']')
        read = settled(step(read, index))
      } else return read
    }
  }

  /** What follows a splat is taken of each item; after `.*` an index is taken of the whole list. */
  private splatted(read: Expression, isFull: boolean): Expression {
    let item: Expression = (scope) => scope.find('*') ?? new Unknown()
    while (this.peek('.') || (isFull && this.peek('['))) {
      const isIndex = this.take('[')
      if (!isIndex) this.need('.')
      const token = this.tokens[this.at]
      if (!token) throw new Unreadable()
      const index = isIndex ? this.conditional() : () => token.text
      if (isIndex) this.need(']')
      else this.at++
      item = step(item, index)
    }
    let whole: Expression = settled(splat(read, item))
    while (this.take('[')) {
      whole = settled(step(whole, this.conditional()))
      this.need(']')
    }
    return whole
  }

  private primary(): Expression {
    const token = this.tokens[this.at++]
    if (!token) throw new Unreadable()
    if (token.kind === 'number') return () => Number(token.text)
    if (token.kind === 'string') return quotedTemplate(token.text, this.compile)
    if (token.kind === 'heredoc') return heredocTemplate(token.text, this.compile)
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
    if (this.calls()) {
      const given: Expression[] = []
      while (!this.take(')')) {
        given.push(this.conditional())
        if (!this.take(',')) this.take('...')
      }
      return settled((scope) =>
        callFunction(
          name,
          given.map((one) => one(scope)),
          scope.settle,
        ),
      )
    }
    return settled((scope) => scope.find(name) ?? new Unknown(name))
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
    const items: (readonly [Expression, Expression])[] = []
    while (!this.take('}')) {
      const key = this.key()
      if (!this.take('=') && !this.take(':')) throw new Unreadable()
      items.push([key, this.conditional()])
      this.take(',')
    }
    return (scope) => {
      const entries = items.map(([key, item]) => [key(scope), item(scope)] as const)
      if (!entries.every(([key]) => isKnown(key))) return new Unknown()
      return Object.fromEntries(entries.map(([key, item]) => [plainText(key), item]))
    }
  }

  /** A bare word is a key as it stands; anything else is in parentheses or quotes. */
  private key(): Expression {
    const token = this.tokens[this.at]
    if (!token || token.text === '(' || token.kind === 'string') return this.primary()
    this.at++
    return () => token.text
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
    const grouped = this.take('...')
    const test = this.take('if') ? this.conditional() : () => true
    this.need(close)
    const names = second === null ? ([first] as const) : ([first, second] as const)
    return (scope) => {
      const source = over(scope)
      const rounds = roundsOf(names, source, scope)
      if (!rounds) return new Unknown(null, conditionsIn(source))
      const tests = rounds.map((round) => test(round))
      if (!tests.every((one) => typeof one === 'boolean'))
        return new Unknown(null, tests.flatMap(asCondition))
      const kept = rounds.filter((_, index) => tests[index])
      if (!result) return kept.map((round) => item(round))
      const entries = kept.map((round) => [item(round), result(round)] as const)
      if (!entries.every(([key]) => isKnown(key))) return new Unknown()
      return grouped
        ? groups(entries)
        : Object.fromEntries(entries.map(([key, one]) => [plainText(key), one]))
    }
  }
}

/** `...` after a value: all values of a key in one list. */
function groups(entries: readonly (readonly [Value, Value])[]): Value {
  const names = [...new Set(entries.map(([key]) => plainText(key)))]
  return Object.fromEntries(
    names.map((name) => [
      name,
      entries.flatMap(([key, one]) => (plainText(key) === name ? [one] : [])),
    ]),
  )
}
