import { describe, expect, it } from 'vitest'
import type { Standing } from '@/machines/hands-on/standings'
import { longestNickname, participantKey, readNickname } from '@/machines/room/participant'
import { countsOf, emptyWall, told, type WallCard } from '@/machines/room/wall'

const card = (nickname: string, standing: Standing, repeats = 0): WallCard => ({
  nickname,
  standing,
  applies: 0,
  repeats,
  flips: 0,
  state: {},
  fired: [],
})
const news = (cards: readonly WallCard[], gone: readonly string[] = [], isWhole = false) => ({
  isWhole,
  cards,
  gone,
  isLocked: false,
})

describe('a nickname', () => {
  it.each([
    ['Ana', 'ana'],
    ['  ana maria ', 'ana-maria'],
    ['Ａｎａ＿１', 'ana_1'],
    ['7of9', '7of9'],
    ['a'.repeat(longestNickname), 'a'.repeat(longestNickname)],
    ['a'.repeat(longestNickname + 1), null],
    ['-ana', null],
    ['..', null],
    ['花子', null],
    ['a/b', null],
    ['', null],
  ])('typed as %j reads as %j', (typed, read) => {
    expect(readNickname(typed)).toBe(read)
  })

  it('makes an access key id with the room’s code, after the room key where there is one', () => {
    expect(participantKey('FHJ346', 'ana', null)).toBe('FHJ346-ana')
    expect(participantKey('FHJ346', 'ana', 'CLOUDS42')).toBe('CLOUDS42-FHJ346-ana')
  })
})

describe('a wall', () => {
  it('has who loops first and who rests last, by name', () => {
    const wall = told(
      emptyWall,
      news([
        card('a', 'resting', 2),
        card('d', 'looping', 1),
        card('b', 'not-begun'),
        card('c', 'looping', 1),
      ]),
    )
    expect(wall.cards.map(({ nickname }) => nickname)).toEqual(['c', 'd', 'b', 'a'])
    expect(countsOf(wall)).toEqual({
      here: 4,
      looped: 3,
      byStanding: { 'not-begun': 1, applied: 0, looping: 2, resting: 1 },
    })
  })

  it('changes what is told, and forgets who has gone; a whole one begins anew', () => {
    const first = told(emptyWall, news([card('a', 'applied'), card('b', 'applied')], [], true))
    const second = told(first, news([card('a', 'looping', 1)], ['b']))
    expect(second.cards).toEqual([card('a', 'looping', 1)])
    expect(told(second, news([card('z', 'applied')], [], true)).cards).toHaveLength(1)
  })
})
