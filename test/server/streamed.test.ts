import { describe, expect, it } from 'vitest'
import { feed } from '@/server/accounts/feed'
import { memoryStore } from '@/server/accounts/memory-store'
import { streamed } from '@/server/accounts/streamed'

function follower(endless = true) {
  let isHeld = false
  async function* source() {
    isHeld = true
    try {
      yield 'one'
      while (endless) yield 'more'
    } finally {
      isHeld = false
    }
  }
  return { source: source(), isHeld: () => isHeld }
}

describe('a streamed reply', () => {
  it('lets go of its source when the reader leaves in the middle, with more ready to be read', async () => {
    const { source, isHeld } = follower()
    const reader = streamed(source, new AbortController()).getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('one')
    expect(isHeld()).toBe(true)
    await reader.cancel()
    expect(isHeld()).toBe(false)
  })
  it('ends when its source does', async () => {
    const reader = streamed(follower(false).source, new AbortController()).getReader()
    await reader.read()
    expect(await reader.read()).toEqual({ value: undefined, done: true })
  })
  it('leaves no watcher of an account behind, however many readers come and go', async () => {
    const store = memoryStore()
    let watchers = 0
    const counted = {
      ...store,
      watch: async (key: string, listener: () => void) => {
        const unwatch = await store.watch(key, listener)
        watchers += 1
        return () => {
          watchers -= 1
          unwatch()
        }
      },
    }
    const endpoint = { store: counted, clock: Date.now, door: { roomKey: null } }
    const readers = Array.from({ length: 200 }, (_, index) => {
      const gone = new AbortController()
      return streamed(feed(endpoint, `K${index % 7}`, 0, gone.signal), gone).getReader()
    })
    for (const reader of readers) await reader.read()
    expect(watchers).toBe(200)
    await Promise.all(readers.map((reader) => reader.cancel()))
    expect(watchers).toBe(0)
  })
})
