import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createActor } from 'xstate'
import {
  type PlayerEvent,
  type PlayerInput,
  playerMachine,
  target,
} from '@/components/player/player.machine'

const input: PlayerInput = {
  index: 0,
  durations: [1000, 2000, 3000, 4000, 5000],
  applyEnds: [1, 3],
}

function open(index = 0) {
  const actor = createActor(playerMachine, { input: { ...input, index } }).start()
  const at = () => actor.getSnapshot().context.index
  const following = (...events: readonly PlayerEvent[]) => {
    for (const event of events) actor.send(event)
    return at()
  }
  const plays = () => actor.getSnapshot().matches('playing')
  const moves = () => actor.getSnapshot().context.moves
  return { actor, at, following, plays, moves }
}

describe('a move', () => {
  it.each([
    ['next', 0, 1],
    ['next', 4, 4],
    ['back', 2, 1],
    ['back', 0, 0],
    ['restart', 3, 0],
    ['end', 1, 4],
    ['nextApply', 0, 1],
    ['nextApply', 1, 3],
    ['nextApply', 3, 3],
    ['backApply', 4, 3],
    ['backApply', 3, 1],
    ['backApply', 1, 0],
    ['backApply', 0, 0],
  ] as const)('%s from %i leads to %i', (type, from, to) => {
    expect(target({ ...input, index: from }, { type })).toBe(to)
    expect(open(from).following({ type })).toBe(to)
  })

  it('apply by apply leads nowhere in a lesson without applies', () => {
    const none = { ...input, index: 2, applyEnds: [] }
    expect(target(none, { type: 'nextApply' })).toBe(2)
    expect(target(none, { type: 'backApply' })).toBe(2)
  })

  it('to a beat that is not there stops at the nearest end', () => {
    expect(open().following({ type: 'goto', index: 99 })).toBe(4)
    expect(open().following({ type: 'goto', index: -1 })).toBe(0)
  })

  it('counts only when it leads somewhere', () => {
    const { following, moves } = open()
    following({ type: 'back' }, { type: 'restart' }, { type: 'goto', index: 0 })
    expect(moves()).toBe(0)
    following({ type: 'next' }, { type: 'next' }, { type: 'back' })
    expect(moves()).toBe(3)
  })
})

describe('playing', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('stays on each beat as long as it takes to read, and stops at the end', () => {
    const { actor, at, plays } = open()
    actor.send({ type: 'play' })
    vi.advanceTimersByTime(999)
    expect(at()).toBe(0)
    vi.advanceTimersByTime(1)
    expect(at()).toBe(1)
    vi.advanceTimersByTime(2000 + 3000)
    expect([at(), plays()]).toEqual([3, true])
    vi.advanceTimersByTime(4000)
    expect([at(), plays()]).toEqual([4, false])
    vi.advanceTimersByTime(60_000)
    expect(at()).toBe(4)
  })

  it('starts over at the end', () => {
    const { following, plays } = open(4)
    expect(following({ type: 'play' })).toBe(0)
    expect(plays()).toBe(true)
  })

  it('is twice as fast at 2×, half as fast at ½×', () => {
    const { actor, at } = open()
    actor.send({ type: 'speed.set', speed: 2 })
    actor.send({ type: 'play' })
    vi.advanceTimersByTime(500)
    expect(at()).toBe(1)
    actor.send({ type: 'speed.set', speed: 0.5 })
    vi.advanceTimersByTime(3999)
    expect(at()).toBe(1)
    vi.advanceTimersByTime(1)
    expect(at()).toBe(2)
  })

  it.each(['next', 'back', 'restart', 'end', 'nextApply', 'backApply'] as const)(
    'stops when the reader goes %s',
    (type) => {
      const { actor, plays } = open(2)
      actor.send({ type: 'play' })
      actor.send({ type })
      expect(plays()).toBe(false)
    },
  )

  it('pauses, and goes on from there', () => {
    const { actor, at, plays } = open()
    actor.send({ type: 'play' })
    actor.send({ type: 'pause' })
    vi.advanceTimersByTime(60_000)
    expect([at(), plays()]).toEqual([0, false])
  })
})
