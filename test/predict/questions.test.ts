import { describe, expect, it } from 'vitest'
import { accountFacts } from '@/machines/account/account'
import { type LessonSlug, lessonNamed, lessons } from '@/machines/lessons'
import { beliefBehind, beliefsAbout } from '@/machines/predict/beliefs'
import { misconceptions } from '@/machines/predict/misconceptions'
import { answerOf, optionsOf } from '@/machines/predict/options'
import { questionAt, questionBefore, questionNamed, questions } from '@/machines/predict/questions'
import { type Frame, framesOf } from '@/machines/story/frames'

const each = questions.map((question) => [question.id, question] as const)

function frameAt(lesson: LessonSlug, beat: string): Frame {
  const found = lessonNamed(lesson)
  const frame = found && framesOf(found).find((one) => one.beat.slug === beat)
  if (!frame) throw new Error(`'${lesson}' has no beat '${beat}'.`)
  return frame
}

describe('the questions', () => {
  it('are at least fourteen, and every lesson has one', () => {
    expect(questions.length).toBeGreaterThanOrEqual(14)
    expect(new Set(questions.map(({ lesson }) => lesson))).toEqual(
      new Set(lessons.map(({ slug }) => slug)),
    )
  })

  it('have ids of their own and stand at beats of their own', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    expect(new Set(questions.map(({ lesson, beat }) => `${lesson}/${beat}`)).size).toBe(
      questions.length,
    )
  })

  it.each(each)('%s is asked one beat before its answer, and found by its id', (id, question) => {
    const beats = lessonNamed(question.lesson)?.story.beats ?? []
    const before = beats[beats.findIndex(({ slug }) => slug === question.beat) - 1]
    expect(questionBefore(question.lesson, before?.slug ?? '')).toBe(question)
    expect(questionAt(question.lesson, question.beat)).toBe(question)
    expect(questionNamed(id)).toBe(question)
  })

  it('are none where no beat follows, and none of lessons that do not exist', () => {
    expect(questionBefore('apply-loop', 'it-never-settles')).toBeNull()
    expect(questionBefore('apply-loop', 'no-such-beat')).toBeNull()
    expect(questionBefore('no-such-lesson', 'two-owners')).toBeNull()
  })
})

describe('the right answer is what the machine has at the beat', () => {
  it.each(each)('%s', (_, question) => {
    const frame = frameAt(question.lesson, question.beat)
    const { account, plan, refreshed, applied, stateFile } = frame.workspace.context
    const facts = accountFacts(account)
    const answer = answerOf(question)
    switch (question.kind) {
      case 'inspector':
        return expect(answer).toBe(`inspector.${facts.inspector}`)
      case 'scan-type':
        return expect(answer).toBe(`scan-type.${facts.scanType.toLowerCase()}`)
      case 'scanned':
        return expect([answer, facts.coverage.ecr, facts.coverage.ec2]).toEqual([
          answer,
          answer === 'scanned.images' || answer === 'scanned.all',
          answer === 'scanned.rest' || answer === 'scanned.all',
        ])
      case 'plan': {
        const asked = plan?.changes.filter(({ action }) => action !== 'no-op') ?? []
        const named = asked.map(({ action, address }) =>
          address.includes('inspector2') ? `${action}-enabler` : `${action}-registry`,
        )
        return expect(answer).toBe(`plan.${named[0] ?? 'nothing'}`)
      }
      case 'drift':
        return expect([answer, refreshed?.drift.map(({ address }) => address)]).toEqual([
          'drift.registry-changed',
          ['aws_ecr_registry_scanning_configuration.this'],
        ])
      case 'state-file':
        return expect(answer).toBe(
          JSON.stringify(stateFile).includes(`"scanType":"${facts.scanType}"`)
            ? 'state-file.true'
            : 'state-file.stale',
        )
      case 'apply':
        return expect([answer, applied?.errors.length]).toEqual(['apply.refused', 1])
      case 'verdict':
        return expect(answer).toBe(
          question.lesson === 'apply-loop' ? 'verdict.loops' : 'verdict.settles',
        )
    }
  })
})

describe('the options', () => {
  it.each(each)('%s offers two to four different ones, the right one among them', (_, question) => {
    const options = optionsOf(question)
    expect(new Set(options).size).toBe(options.length)
    expect(options.length).toBeGreaterThanOrEqual(2)
    expect(options.length).toBeLessThanOrEqual(4)
    expect(options).toContain(answerOf(question))
  })

  it.each(each)('%s: exactly the wrong ones tell of a misconception', (_, question) => {
    const answer = answerOf(question)
    for (const option of optionsOf(question)) {
      const belief = beliefBehind(question.id, option)
      expect([option, belief === null]).toEqual([option, option === answer])
    }
    expect(optionsOf(question)).toEqual(
      expect.arrayContaining(Object.keys(beliefsAbout(question.id))),
    )
  })

  it('come in the same order for every question of a kind', () => {
    const orders = questions.map((one) => optionsOf(one))
    for (const a of orders) {
      for (const b of orders) {
        const shared = a.filter((option) => b.includes(option))
        expect(b.filter((option) => a.includes(option))).toEqual(shared)
      }
    }
  })

  it('do not give the answer away by its place', () => {
    const places = questions.map((one) => optionsOf(one).indexOf(answerOf(one)))
    const first = places.filter((place) => place === 0).length
    expect(first).toBeGreaterThan(questions.length / 5)
    expect(first).toBeLessThan((questions.length * 3) / 5)
  })
})

it('every misconception is behind some answer', () => {
  const held = questions.flatMap((one) =>
    optionsOf(one).flatMap((option) => beliefBehind(one.id, option) ?? []),
  )
  expect(new Set(held)).toEqual(new Set(misconceptions))
})
