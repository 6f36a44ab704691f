import { describe, expect, it } from 'vitest'
import { limited } from '@/server/limited'

describe('what costs much', () => {
  it('is made once and kept', async () => {
    const cards = limited<string>(2, 1)
    let made = 0
    const make = () => {
      made += 1
      return Promise.resolve(`card ${made}`)
    }
    expect(await cards.get('a', make)).toBe('card 1')
    expect(await cards.get('a', make)).toBe('card 1')
  })

  it('gives way to what was used since, the longest unused first', async () => {
    const cards = limited<number>(2, 9)
    let made = 0
    const make = () => {
      made += 1
      return Promise.resolve(made)
    }
    for (const key of ['a', 'b', 'a', 'c']) await cards.get(key, make)
    expect(await cards.get('a', make)).toBe(1)
    expect(await cards.get('b', make)).toBe(4)
  })

  it('is turned away while too many are in the making, and not for ever', async () => {
    const cards = limited<string>(9, 1)
    let finish = () => {}
    const slow = new Promise<void>((resolve) => {
      finish = resolve
    })
    const first = cards.get('a', () => slow.then(() => 'a'))
    expect(cards.get('b', () => Promise.resolve('b'))).toBeNull()
    finish()
    expect(await first).toBe('a')
    expect(await cards.get('b', () => Promise.resolve('b'))).toBe('b')
  })

  it('is tried again after it failed', async () => {
    const cards = limited<string>(9, 1)
    await expect(cards.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await cards.get('a', () => Promise.resolve('yes'))).toBe('yes')
  })
})
