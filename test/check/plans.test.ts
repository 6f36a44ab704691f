import { describe, expect, it } from 'vitest'
import { checkPlans } from '@/machines/check/plans'

const plan = (index: number, before: object | null, after: object | null, type = 'any_thing') => ({
  path: `${index}.json`,
  text: JSON.stringify({
    timestamp: `2026-11-0${index}T00:00:00Z`,
    resource_changes: [
      {
        address: `${type}.x`,
        type,
        change: { actions: after ? ['update'] : ['delete'], before, after },
      },
    ],
  }),
})
const back = (index: number) => plan(index, { tags: 'secret', id: 1 }, { tags: 'b', id: 1 })
const calm = (index: number) => plan(index, { tags: 'b' }, { tags: 'b' })

describe('plans of any resource', () => {
  it.each([
    ['every second time', [back(1), calm(2), back(3)], 2],
    ['in any order of files', [back(3), back(1), calm(2)], 2],
  ])('flip: %s', (_, files, period) => {
    const result = checkPlans(files)
    expect(result).toMatchObject({
      verdict: 'loops',
      flips: [{ address: 'any_thing.x', attribute: 'tags', period }],
    })
    expect(JSON.stringify(result)).not.toContain('secret')
  })
  it('that are the same twice are shown, but may only have been made without an apply between', () => {
    expect(checkPlans([back(1), back(2)])).toMatchObject({
      verdict: 'cannot-tell',
      flips: [{ attribute: 'tags', period: 1 }],
    })
  })
  it('that end in nothing to do settle', () => {
    expect(checkPlans([back(1), calm(2)]).verdict).toBe('settles')
  })
  it.each([
    ['one plan', [back(1)]],
    ['half a plan', [calm(1), { ...calm(2), text: '{"resource_' }]],
  ])('cannot tell of %s', (_, files) => {
    expect(checkPlans(files).verdict).toBe('cannot-tell')
  })
  it('name an enabler that is destroyed', () => {
    const files = [plan(1, { id: 1 }, null, 'aws_inspector2_enabler')]
    expect(checkPlans(files).destroyed).toEqual(['aws_inspector2_enabler.x'])
  })
})
