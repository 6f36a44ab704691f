import { describe, expect, it } from 'vitest'
import { articleKnobs } from '@/machines/lab/knobs'
import type { LabEvent } from '@/machines/lab/lab-event'
import { act, change, retune, start, startOver, swap } from '@/machines/lab/position'
import { puzzle, puzzleIds, unbroken } from '@/machines/lab/puzzles'
import { answersTo } from '@/machines/lab/questions'
import { framesOf, replay, upTo } from '@/machines/lab/run'

describe('moves in the lab', () => {
  it('an edit before anything was done is how the run begins, afterwards a step of it', () => {
    const edited = change(start, 'set-enhanced')
    expect(edited.events).toEqual([])
    expect(edited.knobs.written.registry).toMatchObject({ scanType: 'ENHANCED' })
    expect(change(act(start, 'a'), 'set-enhanced')).toMatchObject({
      events: ['a', 'set-enhanced'],
      knobs: articleKnobs,
    })
  })

  it('another world keeps the events', () => {
    const moved = retune(act(start, 'a'), { pause: 'none', rulesOff: ['R3'] })
    expect(moved).toMatchObject({ events: ['a'], knobs: { pause: 'none', rulesOff: ['R3'] } })
    expect(moved.knobs.written).toBe(articleKnobs.written)
  })

  it('starting over keeps what is written by then', () => {
    const over = startOver(act(act(start, 'a'), 'set-enhanced'))
    expect(over).toMatchObject({ events: [], at: 0, kept: [] })
    expect(over.knobs.written.registry).toMatchObject({ scanType: 'ENHANCED' })
  })

  it('swapping puts the second configuration in the place of the first', () => {
    const beside = { ...articleKnobs.written, enabler: 'absent' } as const
    expect(swap({ ...start, beside })).toMatchObject({
      knobs: { written: beside },
      beside: articleKnobs.written,
    })
    expect(swap(start)).toBe(start)
  })
})

describe('a run that is played again', () => {
  it('shares its beginning with the one before', () => {
    const first = replay(articleKnobs, ['a', 'a'])
    const second = replay({ ...articleKnobs }, ['a', 'a', 'a'])
    expect(second.steps.slice(0, 2)).toEqual(first.steps)
    expect(second.steps[1]).toBe(first.steps[1])
  })

  it('is told in frames that follow one another', () => {
    const frames = framesOf(upTo(replay(articleKnobs, ['a', 'p', 'a']), 2))
    expect(frames.map(({ beat }) => beat.slug)).toEqual(['start', 'step-1', 'pause-1', 'step-2'])
    expect(frames.slice(1).map(({ previous }) => previous)).toEqual(frames.slice(0, -1))
  })
})

describe('the challenge', () => {
  it.each(puzzleIds)('%s never settles by itself and can be broken', (id) => {
    const { knobs, events } = puzzle(id)
    expect([...answersTo({ kind: 'attempt', knobs, events })]).toEqual([
      { kind: 'attempt', made: 0, settles: false, isFoul: false },
    ])
    const [answer] = answersTo({ kind: 'least', knobs, events })
    expect(answer).toMatchObject({ kind: 'least', least: expect.any(Number) })
  })

  it('needs two changes where both blocks stay in charge and the registry stays BASIC', () => {
    const { knobs, events } = puzzle('keep-both')
    expect([...answersTo({ kind: 'least', knobs, events })]).toEqual([{ kind: 'least', least: 2 }])
    const tried = (changes: readonly LabEvent[]) => [
      ...answersTo({ kind: 'attempt', knobs, events: [...events, ...changes] }),
    ]
    expect(tried(['add-ec2', 'drop-ecr'])).toMatchObject([
      { made: 2, settles: true, isFoul: false },
    ])
    expect(tried(['set-enhanced'])).toMatchObject([{ settles: true, isFoul: true }])
  })

  it('is measured from before the first change', () => {
    expect(unbroken(['a', '1d', 'a', 'on-ec2', 'a'])).toEqual(['a', '1d', 'a'])
    expect(unbroken(['a', 'p'])).toEqual(['a', 'p'])
  })
})

describe('a question to the lab', () => {
  it('about ways out is answered with the cause, what helps and how much does not', () => {
    const [answer] = answersTo({ kind: 'ways', knobs: articleKnobs, events: ['a', 'a', 'a'] })
    expect(answer).toMatchObject({ kind: 'ways', causes: ['R1', 'R2'], others: 10 })
    expect(answer?.kind === 'ways' && answer.ways).toHaveLength(6)
  })

  it('about the map is answered a configuration at a time', () => {
    const answers = answersTo({ kind: 'map', knobs: articleKnobs })
    const sizes = [answers.next(), answers.next()].map(({ value }) =>
      value?.kind === 'map' ? value.map.cells.length : null,
    )
    expect(sizes).toEqual([1, 2])
  })
})
