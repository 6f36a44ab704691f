import { describe, expect, it } from 'vitest'
import { lessons } from '@/machines/lessons'
import { answerOf, optionsOf } from '@/machines/predict/options'
import {
  noProgress,
  type Progress,
  progressText,
  readProgress,
  scoreOf,
  withAnswer,
  withBeat,
} from '@/machines/predict/progress'
import { linkText, readLink, type ToDo, together } from '@/machines/predict/progress-link'
import { questions } from '@/machines/predict/questions'

const todo: ToDo = {
  beats: lessons.flatMap(({ slug, story }) => story.beats.map((beat) => `${slug}/${beat.slug}`)),
  questions: questions.map((question) => ({ id: question.id, options: optionsOf(question) })),
}

const some: Progress = [
  'apply-loop/two-owners',
  'fix/one-owner-for-good',
  'console-enable/nothing-is-on',
].reduce(
  withBeat,
  withAnswer(
    withAnswer(noProgress, 'apply-loop.second-plan', 'plan.create-enabler'),
    'apply-loop.a-quiet-day',
    'inspector.enabled',
  ),
)

const all: Progress = {
  beats: todo.beats,
  answers: Object.fromEntries(questions.map((question) => [question.id, answerOf(question)])),
  isAsking: true,
}

describe('what a reader has done', () => {
  it('counts a beat once, and the last answer to a question', () => {
    expect(withBeat(some, 'apply-loop/two-owners').beats).toEqual(some.beats)
    const again = withAnswer(some, 'apply-loop.a-quiet-day', 'inspector.disabled')
    expect(scoreOf(some)).toEqual({ answered: 2, right: 1 })
    expect(scoreOf(again)).toEqual({ answered: 2, right: 2 })
    expect(scoreOf(withAnswer(again, 'apply-loop.a-quiet-day', null)).answered).toBe(1)
    expect(scoreOf(all)).toEqual({ answered: questions.length, right: questions.length })
  })

  it('comes back from the browser as it went there', () => {
    for (const one of [noProgress, some, all, { ...some, isAsking: false }])
      expect(readProgress(progressText(one))).toEqual(one)
  })

  it.each([
    null,
    '',
    'null',
    '7',
    '[]',
    '{"beats":3,"answers":[]}',
    '{"beats":[1],"answers":{"no-such":"plan.nothing","fix.second-plan":"no-such"}}',
  ])('is nothing where the browser holds %j', (text) => {
    expect(readProgress(text)).toEqual(noProgress)
  })
})

describe('a progress link', () => {
  it.each([
    ['nothing', noProgress],
    ['some', some],
    ['all', all],
  ])('carries %s', (_, one) => {
    const read = readLink(linkText(one, todo), todo)
    if ('problem' in read) throw new Error(read.problem)
    expect(read.progress.answers).toEqual(one.answers)
    expect(new Set(read.progress.beats)).toEqual(new Set(one.beats))
  })

  it('is short and needs no escaping', () => {
    expect(linkText(all, todo)).toMatch(/^[0-9a-z.]{20,100}$/)
  })

  it('that was cut, mistyped or never one says that it is damaged', () => {
    const text = linkText(some, todo)
    for (const bad of ['', 'hello', text.slice(0, -1), text.slice(1), `${text}.1`, `${text}0`])
      expect(readLink(bad, todo)).toEqual({ problem: 'damaged' })
    expect(readLink(text.replace('.', '.0'), todo)).toEqual({ problem: 'damaged' })
  })

  it('of lessons with other beats says so', () => {
    const other = { ...todo, beats: todo.beats.slice(1) }
    expect(readLink(linkText(some, other), todo)).toEqual({ problem: 'other-version' })
  })

  it('adds to what was done here, and its answers count', () => {
    const here = withAnswer(
      withBeat({ ...noProgress, isAsking: false }, 'by-hand/nothing-is-on'),
      'apply-loop.a-quiet-day',
      'inspector.disabled',
    )
    const both = together(here, some)
    expect(both.beats.length).toBe(4)
    expect(both.answers['apply-loop.a-quiet-day']).toBe('inspector.enabled')
    expect(both.isAsking).toBe(false)
  })
})
