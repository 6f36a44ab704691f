import { type BeatSlug, type LessonSlug, lessonNamed } from '@/machines/lessons'
import type { QuestionKind } from './answers'

/** What a lesson asks before it shows: the beat is the one whose arrival answers it. */
type Asked = {
  readonly [S in LessonSlug]: {
    readonly id: `${S}.${string}`
    readonly lesson: S
    readonly beat: BeatSlug<S>
    readonly kind: QuestionKind
  }
}[LessonSlug]

/** In the order of the lessons and their beats. An id stays: browsers keep answers by it. */
export const questions = [
  {
    id: 'console-enable.ecr-follows',
    lesson: 'console-enable',
    beat: 'you-enable-inspector',
    kind: 'scan-type',
  },
  {
    id: 'enhanced-first.what-is-scanned',
    lesson: 'enhanced-first',
    beat: 'you-turn-on-enhanced-scanning',
    kind: 'scanned',
  },
  {
    id: 'back-to-basic.what-is-left',
    lesson: 'back-to-basic',
    beat: 'you-choose-basic',
    kind: 'scanned',
  },
  {
    id: 'back-to-basic.a-day-later',
    lesson: 'back-to-basic',
    beat: 'instances-and-functions-only',
    kind: 'inspector',
  },
  {
    id: 'apply-loop.after-basic',
    lesson: 'apply-loop',
    beat: 'ecr-is-set-to-basic',
    kind: 'inspector',
  },
  {
    id: 'apply-loop.a-quiet-day',
    lesson: 'apply-loop',
    beat: 'aws-switches-inspector-off',
    kind: 'inspector',
  },
  {
    id: 'apply-loop.second-plan',
    lesson: 'apply-loop',
    beat: 'plan-creates-inspector-again',
    kind: 'plan',
  },
  {
    id: 'apply-loop.ecr-in-apply-2',
    lesson: 'apply-loop',
    beat: 'ecr-flips-to-enhanced',
    kind: 'scan-type',
  },
  {
    id: 'apply-loop.what-is-remembered',
    lesson: 'apply-loop',
    beat: 'state-looks-the-same',
    kind: 'state-file',
  },
  { id: 'apply-loop.third-refresh', lesson: 'apply-loop', beat: 'ecr-has-drifted', kind: 'drift' },
  { id: 'apply-loop.fourth-plan', lesson: 'apply-loop', beat: 'plan-repeats-itself', kind: 'plan' },
  { id: 'apply-loop.for-ever', lesson: 'apply-loop', beat: 'it-never-settles', kind: 'verdict' },
  {
    id: 'by-hand.without-terraform',
    lesson: 'by-hand',
    beat: 'inspector-is-off',
    kind: 'inspector',
  },
  {
    id: 'by-hand.ecr-once-more',
    lesson: 'by-hand',
    beat: 'you-enable-it-again',
    kind: 'scan-type',
  },
  { id: 'fix.second-plan', lesson: 'fix', beat: 'basic-rests', kind: 'plan' },
  {
    id: 'fix.who-enables',
    lesson: 'fix',
    beat: 'aws-switches-inspector-on',
    kind: 'inspector',
  },
  { id: 'fix.does-it-settle', lesson: 'fix', beat: 'enhanced-rests', kind: 'verdict' },
  {
    id: 'fix.nothing-to-scan',
    lesson: 'fix',
    beat: 'inspector-leaves-by-itself',
    kind: 'inspector',
  },
  { id: 'fix.three-rules', lesson: 'fix', beat: 'aws-refuses-the-third-rule', kind: 'apply' },
  { id: 'fix.block-deleted', lesson: 'fix', beat: 'plan-destroys-inspector', kind: 'plan' },
  { id: 'fix.what-destroy-stops', lesson: 'fix', beat: 'every-scan-stops', kind: 'scanned' },
  { id: 'fix.block-removed', lesson: 'fix', beat: 'plan-only-forgets', kind: 'plan' },
] as const satisfies readonly Asked[]

export type Question = (typeof questions)[number]
export type QuestionId = Question['id']

/** What to ask at a beat: the question that the next beat of the lesson answers. */
export function questionBefore(lesson: string, beat: string): Question | null {
  const beats = lessonNamed(lesson)?.story.beats ?? []
  const next = beats[beats.findIndex(({ slug }) => slug === beat) + 1]
  return beats.some(({ slug }) => slug === beat) && next ? questionAt(lesson, next.slug) : null
}

/** The question that arriving at a beat answers. */
export function questionAt(lesson: string, beat: string): Question | null {
  return questions.find((one) => one.lesson === lesson && one.beat === beat) ?? null
}
