import { describe, expect, it } from 'vitest'
import { cases } from './cases'
import { observedRuns } from './observed-runs'
import { predict, slower } from './predict'

describe.each(observedRuns)('$name, as Terraform $terraform did it', (run) => {
  const predicted = predict(run)
  const applies = run.applies.map(({ messages: _, ...apply }, index) => ({
    number: index + 1,
    apply,
  }))

  it.each(applies)('apply $number: plan, drift, calls, errors, account and state file', (seen) => {
    expect(predicted[seen.number - 1]).toEqual(seen.apply)
  })

  it('has no apply more or less', () => {
    expect(predicted).toHaveLength(run.applies.length)
  })
})

describe('the runs that are kept', () => {
  it.each(cases)('$name is the run that its case describes', ({ quick: _, ...run }) => {
    expect(observedRuns.find(({ name }) => name === run.name)).toMatchObject(run)
  })

  it('belong to a case, each', () => {
    const names = new Set(cases.map(({ name }) => name))
    expect(observedRuns.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([])
  })

  it('are at least thirty, of at least four applies', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30)
    for (const { name, applies } of observedRuns)
      expect(applies.length, name).toBeGreaterThanOrEqual(4)
  })

  it.each(cases)('$name does not hang on how fast the computer is', (run) => {
    const events = slower(run.events, 3000)
    expect(predict({ ...run, events })).toEqual(predict(run))
  })
})
