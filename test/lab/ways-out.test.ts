import { describe, expect, it } from 'vitest'
import { articleKnobs, type Knobs } from '@/machines/lab/knobs'
import { replay } from '@/machines/lab/run'
import {
  attempt,
  leastChanges,
  shortestWays,
  singleChanges,
  waysOut,
} from '@/machines/lab/ways-out'

const loop = replay(articleKnobs, ['a', 'a', 'a'])
const settled: Knobs = {
  ...articleKnobs,
  written: { ...articleKnobs.written, registry: { scanType: 'ENHANCED', ignoreChanges: false } },
}

describe('the ways out of the loop', () => {
  it('are found by trying every single change', () => {
    expect(waysOut(loop).map(({ changes: [change] }) => change)).toEqual([
      'set-enhanced',
      'forget-enabler',
      'delete-enabler',
      'forget-registry',
      'delete-registry',
      'ignore-registry',
    ])
  })

  it('come with what the changes that do not help lead to', () => {
    const add = singleChanges(loop).find(({ changes: [change] }) => change === 'add-ec2')
    expect(add?.verdict).toMatchObject({ kind: 'loops', period: 2 })
  })

  it('show that a click in the console never ends it', () => {
    expect(waysOut(loop).some(({ changes: [change] }) => change?.startsWith('o'))).toBe(false)
  })

  it('need one change in the article, none where nothing loops', () => {
    expect(leastChanges(loop)).toBe(1)
    expect(leastChanges(replay(settled, ['a']))).toBe(0)
    expect(shortestWays(replay(settled, ['a']))?.[0]?.changes).toEqual([])
  })

  it('count the changes of a player and see when they are enough', () => {
    expect(attempt(articleKnobs, ['a', 'a', 'add-ec2', 'a'])).toEqual({ made: 1, settles: false })
    expect(attempt(articleKnobs, ['a', 'a', 'set-enhanced', 'a'])).toEqual({
      made: 1,
      settles: true,
    })
  })
})
