import { describe, expect, it } from 'vitest'
import { lessons } from '@/machines/lessons'
import { type Frame, framesOf } from '@/machines/story/frames'
import { planText } from '@/machines/terraform/plan-text'
import { recordedWith } from '@/machines/terraform/recorded'
import { observedRuns } from './observed-runs'

/** Which observed run goes the way of a lesson. A branch of a story is known by a beat on it. */
const waysOf: readonly (readonly [lesson: string, beat: string, run: string])[] = [
  ['apply-loop', 'two-owners', 'article-omitted-late'],
  ['fix', 'three-rules', 'fix-three-rules'],
  ['fix', 'the-block-is-deleted', 'block-deleted'],
  ['fix', 'removed-forgets-it', 'block-removed'],
  ['fix', 'you-come-from-the-loop', 'block-deleted'],
  ['fix', 'one-owner', 'fix-switched'],
]

const planned = lessons.flatMap((lesson) =>
  framesOf(lesson)
    .filter(({ workspace }) => workspace.context.plan !== null)
    .map((frame) => ({ lesson: lesson.slug, beat: frame.beat.slug, frame })),
)

describe(`every plan in a lesson is one that Terraform ${recordedWith.terraform} printed`, () => {
  it.each(planned)('$lesson, $beat', ({ lesson, frame }) => {
    const { plan, apply } = frame.workspace.context
    expect(plan && planText(plan)).toBe(runOf(lesson, frame)?.applies[apply - 1]?.planText)
  })

  it('is about more than a few', () => {
    expect(planned.length).toBeGreaterThan(20)
  })
})

describe('what the site says about the recording', () => {
  it.each(waysOf)('%s, %s: %s has the versions and the day that the pages name', (_, __, name) => {
    expect(observedRuns.find((run) => run.name === name)).toMatchObject(recordedWith)
  })
})

function runOf(lesson: string, frame: Frame) {
  const behind = beatsBehind(frame)
  const way = waysOf.find(([slug, beat]) => slug === lesson && behind.includes(beat))
  return observedRuns.find(({ name }) => name === way?.[2])
}

function beatsBehind({ beat, previous }: Frame): readonly string[] {
  return [beat.slug, ...(previous ? beatsBehind(previous) : [])]
}
