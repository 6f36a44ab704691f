import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accountFacts } from '@/machines/account/account'
import { accountMachine } from '@/machines/account/account.machine'
import { lessons } from '@/machines/lessons'
import { retiredSlugs } from '@/machines/retired-slugs'
import { framesOf } from '@/machines/story/frames'
import type { Claim } from '@/machines/story/lesson'
import { proofAt } from '@/machines/story/proof'
import { stateLines, transitionLines } from '@/machines/story/source-lines'
import { type Walked, walk } from '@/machines/story/walk'
import { workspaceMachine } from '@/machines/terraform/workspace.machine'

const machines = [accountMachine, workspaceMachine, ...lessons.map(({ machine }) => machine)]

describe.each(machines.map((machine) => [machine.id, machine] as const))(
  'the machine %s',
  (_, machine) => {
    const { states, transitions } = walk(machine)

    it('names only delays that it defines', () => {
      const known = Object.keys(machine.implementations.delays ?? {})
      expect(
        transitions.flatMap(({ delay }) => delay ?? []).filter((delay) => !known.includes(delay)),
      ).toEqual([])
    })

    it('can reach every state from where it starts', () => {
      const reached = reachedFrom(machine.config.type === 'parallel', states, transitions)
      expect(
        states.map(({ path }) => path).filter((path) => path !== '' && !reached.has(path)),
      ).toEqual([])
    })
  },
)

describe.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
  'the lesson %s',
  (slug, lesson) => {
    const frames = framesOf(lesson)

    it.each(frames.map((frame) => [frame.beat.slug, frame] as const))(
      'is true at %s',
      (_, frame) => {
        const facts = accountFacts(frame.workspace.context.account)
        for (const meta of Object.values(frame.snapshot.getMeta())) {
          const claim: Claim = (meta as { claim?: Claim } | undefined)?.claim ?? {}
          expect(facts).toMatchObject(claim)
        }
      },
    )

    it('takes a transition at every beat but the first', () => {
      for (const frame of frames.slice(1)) expect(frame.taken, frame.beat.slug).not.toEqual([])
    })

    it('passes through every state of its machine', () => {
      const seen = new Set(frames.flatMap(({ current }) => current))
      expect(
        walk(lesson.machine)
          .states.map(({ path }) => path)
          .filter((path) => !seen.has(path)),
      ).toEqual([])
    })

    it('has beats with slugs of their own, of lower-case words', () => {
      const slugs = frames.map(({ beat }) => beat.slug)
      expect(new Set(slugs).size).toBe(slugs.length)
      for (const one of slugs) expect(one).toMatch(/^[a-z]+(-[a-z]+)*$/)
    })

    it('finds the source lines of every state and transition', () => {
      const source = readFileSync(`machines/${slug}/${slug}.machine.ts`, 'utf8')
      const { states, transitions } = walk(lesson.machine)
      for (const { path } of states) expect(stateLines(source, path), path).not.toBeNull()
      for (const { from, eventType } of transitions)
        expect(transitionLines(source, from, eventType), `${from} ${eventType}`).not.toBeNull()
    })
  },
)

it('retired slugs lead to beats that exist', () => {
  const known = lessons.flatMap(({ slug, story }) =>
    story.beats.map((beat) => `${slug}/${beat.slug}`),
  )
  for (const [old, next] of Object.entries(retiredSlugs)) {
    expect(known).not.toContain(old)
    expect(known).toContain(next)
  }
})

it('the apply loop is proved: apply 3 equals apply 1, apply 4 equals apply 2, period 2', () => {
  const frames = framesOf(lessons[3])
  const proofs = frames.flatMap((frame) => proofAt(frames, frame) ?? [])
  expect(proofs.map(({ first, again, period }) => [first, again, period])).toEqual([
    [1, 3, 2],
    [2, 4, 2],
  ])
  for (const { verdict, exits } of proofs) {
    expect(verdict).toMatchObject({ kind: 'loops', period: 2 })
    expect(exits.filter((exit) => exit.verdict.kind === 'settles').map(({ id }) => id)).toEqual([
      'enhanced',
      'forget-enabler',
      'delete-enabler',
      'unmanage-registry',
      'other-types',
    ])
  }
})

function reachedFrom(
  parallel: boolean,
  states: Walked['states'],
  transitions: Walked['transitions'],
): ReadonlySet<string> {
  const tops = states.filter(({ parent, initial }) => parent === '' && (initial || parallel))
  const reached = new Set<string>(tops.map(({ path }) => path))
  const kindOf = (parent: string) => states.find(({ path }) => path === parent)?.kind
  const isOpened = ({ parent, initial }: Walked['states'][number]) =>
    parent !== null && reached.has(parent) && (initial || kindOf(parent) === 'parallel')
  const spread = () => {
    for (const { path } of states.filter(isOpened)) reached.add(path)
    for (const { path, parent } of states) if (parent && reached.has(path)) reached.add(parent)
    for (const { from, to } of transitions) if (from === '' || reached.has(from)) reached.add(to)
  }
  for (let size = -1; size !== reached.size; spread()) size = reached.size
  return reached
}
