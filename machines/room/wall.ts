import type { StateValue } from 'xstate'
import { type Standing, standings } from '@/machines/hands-on/standings'

/** One participant's account as the driver's wall shows it, as plain JSON. */
export interface WallCard {
  readonly nickname: string
  readonly standing: Standing
  /** Runs of Terraform that changed something. */
  readonly applies: number
  /** How often one had to do again what it had done. */
  readonly repeats: number
  /** How often the scan type has changed. */
  readonly flips: number
  /** The account machine's state value. */
  readonly state: StateValue
  /** Ids of the transitions that fired last, as the account's diagram names them. */
  readonly fired: readonly string[]
}

/** What a wall is told at once. */
export interface WallNews {
  /** Whether this is everybody; else only what has changed. */
  readonly isWhole: boolean
  readonly cards: readonly WallCard[]
  /** Nicknames that were given back. */
  readonly gone: readonly string[]
  /** Whether those who take part have to bring the server's room key themselves. */
  readonly isLocked: boolean
}

export interface Wall {
  readonly cards: readonly WallCard[]
  readonly isLocked: boolean
}

export const emptyWall: Wall = { cards: [], isLocked: false }

/** A wall after news, in the order in which it is looked at: who loops first, who rests last. */
export function told(before: Wall, { isWhole, cards, gone, isLocked }: WallNews): Wall {
  const stale = new Set([...gone, ...cards.map(({ nickname }) => nickname)])
  const others = isWhole ? [] : before.cards.filter(({ nickname }) => !stale.has(nickname))
  return { cards: [...others, ...cards].toSorted(byStanding), isLocked }
}

const order: readonly Standing[] = ['looping', 'applied', 'not-begun', 'resting']

function byStanding(one: WallCard, other: WallCard): number {
  const rank = ({ standing }: WallCard) => order.indexOf(standing)
  return rank(one) - rank(other) || (one.nickname < other.nickname ? -1 : 1)
}

export interface WallCounts {
  readonly here: number
  /** Whoever has seen the loop, also those who have left it since. */
  readonly looped: number
  readonly byStanding: Readonly<Record<Standing, number>>
}

export function countsOf({ cards }: Wall): WallCounts {
  const count = (standing: Standing) => cards.filter((card) => card.standing === standing).length
  return {
    here: cards.length,
    looped: cards.filter(({ repeats }) => repeats > 0).length,
    byStanding: Object.fromEntries(
      standings.map((standing) => [standing, count(standing)]),
    ) as WallCounts['byStanding'], // built from all of them
  }
}
