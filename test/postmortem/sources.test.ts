import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPlans } from '@/machines/check/plans'
import { labStep, linkedRun, stepQuery } from '@/machines/postmortem/lab-run'
import { planEntries } from '@/machines/postmortem/plan-entries'
import { readEntries } from '@/machines/postmortem/read-document'
import { timeText } from '@/machines/postmortem/time'

const plans = [2, 3, 4, 5].map((number) => {
  const path = `plan-${number}.json`
  return { path, text: readFileSync(`machines/check/examples/${path}`, 'utf8') }
})
const inTokyo = (at: number) => timeText(at, 9 * 60)
const entries = (isShown: boolean) =>
  planEntries(checkPlans(plans, { reveal: true }), { isShown, timeText: inTokyo })

describe('plans that the checker has read', () => {
  it('become one entry each, in their order, at the time they were made', () => {
    expect(entries(false).map(({ source }) => source.kind === 'plan' && source.name)).toEqual(
      plans.map(({ path }) => path),
    )
    for (const { time } of entries(false))
      expect(time).toMatch(/^20\d\d-\d\d-\d\d \d\d:\d\d \+09:00$/)
  })

  it('tell no value that the reader has not had shown', () => {
    expect(JSON.stringify(entries(false))).not.toMatch(/BASIC|ENHANCED|815675401852/)
    expect(JSON.stringify(entries(true))).toContain('BASIC')
  })

  it('tell of a plan what it does to what flips, and nothing of the rest', () => {
    const [first, second] = entries(false).map(({ source }) =>
      source.kind === 'plan' ? source.changes.map(({ attribute }) => attribute) : [],
    )
    expect(first).toEqual(expect.arrayContaining(['resource_types']))
    expect(second).toEqual(['scan_type'])
  })

  it('have no time where they say none', () => {
    const bare = plans.map(({ path, text }) => ({
      path,
      text: text.replaceAll('"timestamp"', '"t"'),
    }))
    const told = planEntries(checkPlans(bare), { isShown: false, timeText: inTokyo })
    expect(told.map(({ time }) => time)).toEqual(['', '', '', ''])
  })

  it('are taken as they are by the page that they are handed to', () => {
    expect(readEntries(JSON.parse(JSON.stringify(entries(true))), 'entries')).toEqual(entries(true))
  })
})

describe('a link into the lab', () => {
  const run = '?v=1&c=ecr.protect_basic&e=a.a'
  it.each([
    [run],
    [`/en/lab/${run}`],
    [`  https://diff.example/base/ja/lab/${run}#top `],
    [`http://127.0.0.1:3000/en/lab${run}`],
    [`${run}&with=ecr_enhanced&k=a.1h`],
    [`${run}.a&at=2`],
  ])('%s is read for its steps', (link) => {
    expect(linkedRun(link)?.steps.map(({ event }) => event)).toEqual(['a', 'a'])
  })

  it.each(['', 'lab', 'https://diff.example/en/apply-loop/?e=a', 'see ?e=a', '/en/lab/'])(
    '%j is none',
    (link) => {
      expect(linkedRun(link)).toBeNull()
    },
  )

  it('tells what of it could not be followed', () => {
    expect(linkedRun('?v=1&e=a.fly')).toMatchObject({
      steps: [{ event: 'a' }],
      problems: [{ kind: 'unknown-event', event: 2, text: 'fly' }],
    })
  })

  it('leads to one step, with the rest of the run ahead', () => {
    const { run: canonical = '' } = linkedRun(run) ?? {}
    expect(labStep({ kind: 'lab', run: canonical, step: 2 })?.number).toBe(2)
    expect(labStep({ kind: 'lab', run: canonical, step: 3 })).toBeNull()
    expect(stepQuery(canonical, 1)).toMatch(/&e=a\.a&at=1&/)
    expect(stepQuery(canonical, 2)).not.toContain('at=')
  })
})
