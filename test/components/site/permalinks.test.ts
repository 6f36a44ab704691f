import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addresses } from '@/components/site/addresses'
import { successorOf } from '@/components/site/retired'

const published: readonly string[] = JSON.parse(readFileSync('test/permalinks.json', 'utf8'))
const now = new Set<string>(addresses())

describe('an address once published', () => {
  it('is still there, or answers with its successor', () => {
    const gone = published.filter((address) => !now.has(successorOf(address) ?? address))
    expect(
      gone,
      'People have linked to these. Bring them back, or name their successor in machines/retired-slugs.ts.',
    ).toEqual([])
  })

  it('is written down', () => {
    const known = new Set(published)
    expect(
      [...now].filter((address) => !known.has(address)),
      'New addresses are promises. `npm run permalinks` writes them down.',
    ).toEqual([])
  })

  it('is written down once, in order, a renamed one with its old name', () => {
    expect(published).toEqual([...new Set(published)].sort())
    expect(published).toContain('/ja/fix/both-are-read/')
  })
})
