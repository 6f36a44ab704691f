import { afterEach, describe, expect, it } from 'vitest'
import type { Driven } from '@/components/workshop/drive-room'
import { type Heard, nothingHeard } from '@/components/workshop/follow-room'
import { driveHere, followHere } from '@/components/workshop/here-room'

const open: { close: () => void }[] = []
afterEach(() => {
  for (const each of open.splice(0)) each.close()
})

function presenter() {
  let driven: Driven = { stands: 'connecting', look: null }
  const link = driveHere({ lesson: 'fix', beat: 'one' }, (next) => {
    driven = next
  })
  open.push(link)
  return { link, driven: () => driven }
}

function audience(name: string) {
  let heard: Heard = nothingHeard
  const link = followHere(name, (change) => {
    heard = change(heard)
  })
  open.push(link)
  return { link, heard: () => heard }
}

describe('the windows of one machine', () => {
  it('stay in step, the late ones too, without a server', async () => {
    const { link, driven } = presenter()
    const one = audience('one')
    await expect.poll(() => one.heard().look?.beat).toBe('one')
    link.send({ type: 'beat', lesson: 'fix', beat: 'two' })
    await expect.poll(() => one.heard().look?.beat).toBe('two')
    const late = audience('late')
    await expect.poll(() => late.heard().look?.beat).toBe('two')
    await expect.poll(() => driven().look?.followers).toBe(2)
    late.link.close()
    await expect.poll(() => driven().look?.followers).toBe(1)
  })

  it('answer, and are told that the room is over', async () => {
    const { link, driven } = presenter()
    const one = audience('one')
    link.send({ type: 'question', id: 'q', options: ['a', 'b'] })
    await expect.poll(() => one.heard().look?.question?.id).toBe('q')
    await one.link.answer('q', 'b')
    await expect.poll(() => driven().look?.question?.tally).toEqual({ a: 0, b: 1 })
    expect(one.heard().look?.question?.tally).toBeNull()
    await link.end()
    await expect.poll(() => one.heard().connection).toBe('ended')
  })

  it('say so when no presenter is there', async () => {
    const one = audience('one')
    await expect.poll(() => one.heard().connection, { timeout: 6000 }).toBe('lost')
  }, 8000)
})
