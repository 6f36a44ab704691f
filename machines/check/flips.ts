import { type AttributeChange, knownLater } from './plan-changes'

/** What one plan does to an attribute, values by letters: the same letter is the same value. */
export interface FlipStep {
  /** Null: not there. `?`: known after the apply. */
  readonly from: string | null
  readonly to: string | null
}

/** An attribute that plans want changed in the same way again. Values are left out: they may be secret. */
export interface Flip {
  readonly address: string
  readonly attribute: string
  /** In plans: after so many the same change is planned again. */
  readonly period: number
  /** Whether all that was seen repeats like that; else it only came back once or now and then. */
  readonly isRegular: boolean
  /**
   * - `undone-elsewhere`: the configuration wants the same each time, and something else undoes it.
   * - `wish-changes`: what is wanted goes to and fro: the configuration is edited, or two take turns.
   */
  readonly kind: 'undone-elsewhere' | 'wish-changes'
  /** Whether it has been quiet for longer than it ever was between two changes. */
  readonly isOver: boolean
  readonly isSensitive: boolean
  /** One for each plan, in time order; null where the plan leaves the attribute alone. */
  readonly steps: readonly (FlipStep | null)[]
  /** What the letters stand for, as JSON; null unless asked for, and for what is sensitive. */
  readonly values: Readonly<Record<string, string>> | null
}

/**
 * What an attribute's way through the plans amounts to; null when no change came back.
 *
 * A change and then a quiet plan is settled. The same change after a quiet plan means that something
 * else undid it in between. A→B, B→A, A→B is a wish that goes to and fro. A→B, B→A, quiet, A→B is
 * one that was edited: each change was Terraform's own, and after the second it was at peace.
 */
export function flipOf(seen: readonly (AttributeChange | null)[], reveal: boolean): Flip | null {
  const [first] = seen.flatMap((one) => one ?? [])
  const keys = seen.map((one) => (one ? JSON.stringify([one.from, one.to]) : ''))
  const regular = periodOf(keys)
  const period = regular ?? lastReturn(keys)
  if (!first || period === null) return null
  const wishes = new Set(seen.flatMap((one) => (one && one.to !== knownLater ? [one.to] : [])))
  const isSensitive = seen.some((one) => one?.isSensitive)
  const letters = lettersOf(seen)
  const letter = (value: string | null) => (value === null ? null : (letters.get(value) ?? value))
  return {
    address: first.address,
    attribute: first.attribute,
    period,
    isRegular: regular !== null,
    kind: wishes.size > 1 ? 'wish-changes' : 'undone-elsewhere',
    isOver: isOver(keys),
    isSensitive,
    steps: seen.map((one) => one && { from: letter(one.from), to: letter(one.to) }),
    values:
      reveal && !isSensitive
        ? Object.fromEntries([...letters].map(([value, name]) => [name, value]))
        : null,
  }
}

/**
 * Whether a flip shows that it does not settle. Planning twice without an apply between gives the same
 * plan twice, which alone proves nothing; nor does a wish that was edited and then at peace.
 */
export function isProof({ period, isRegular, kind, isOver: over, steps }: Flip): boolean {
  if (period === 1 || over) return false
  return kind === 'undone-elsewhere' || (isRegular && !steps.includes(null))
}

/** The shortest period in which all that was seen repeats, but for the last plan; null: it does not. */
function periodOf(seen: readonly string[]): number | null {
  for (let period = 1; 2 * period - 1 <= seen.length && period < seen.length; period++) {
    const again = seen.slice(period)
    if (again.some((one) => one !== '') && again.every((one, index) => one === seen[index]))
      return period
  }
  return null
}

/** How many plans ago the last change to come back was planned before, with another plan between. */
function lastReturn(seen: readonly string[]): number | null {
  for (let last = seen.length - 1; last > 1; last--) {
    const before = seen.slice(0, last - 1).lastIndexOf(seen[last] ?? '')
    const isOther = seen.slice(before + 1, last).every((one) => one !== seen[last])
    if (seen[last] !== '' && before >= 0 && isOther) return last - before
  }
  return null
}

function isOver(seen: readonly string[]): boolean {
  const changes = seen.flatMap((one, index) => (one === '' ? [] : [index]))
  const gaps = changes.slice(1).map((at, index) => at - (changes[index] ?? 0) - 1)
  return seen.length - 1 - (changes.at(-1) ?? 0) > Math.max(0, ...gaps)
}

function lettersOf(seen: readonly (AttributeChange | null)[]): ReadonlyMap<string, string> {
  const values = seen
    .flatMap((one) => [one?.from, one?.to])
    .filter((one) => typeof one === 'string')
  const known = [...new Set(values)].filter((one) => one !== knownLater)
  return new Map(known.map((value, index) => [value, letterAt(index)]))
}

/** A to Z, then A1 to Z1, and so on. */
function letterAt(index: number): string {
  const round = Math.floor(index / 26)
  return `${String.fromCharCode(65 + (index % 26))}${round === 0 ? '' : round}`
}
