import { applyLoopMachine } from './apply-loop/apply-loop.machine'
import { applyLoopQuestions } from './apply-loop/apply-loop.questions'
import { applyLoopStory } from './apply-loop/apply-loop.story'
import { backToBasicMachine } from './back-to-basic/back-to-basic.machine'
import { backToBasicQuestions } from './back-to-basic/back-to-basic.questions'
import { backToBasicStory } from './back-to-basic/back-to-basic.story'
import { byHandMachine } from './by-hand/by-hand.machine'
import { byHandQuestions } from './by-hand/by-hand.questions'
import { byHandStory } from './by-hand/by-hand.story'
import { consoleEnableMachine } from './console-enable/console-enable.machine'
import { consoleEnableQuestions } from './console-enable/console-enable.questions'
import { consoleEnableStory } from './console-enable/console-enable.story'
import { enhancedFirstMachine } from './enhanced-first/enhanced-first.machine'
import { enhancedFirstQuestions } from './enhanced-first/enhanced-first.questions'
import { enhancedFirstStory } from './enhanced-first/enhanced-first.story'
import { fixMachine } from './fix/fix.machine'
import { fixQuestions } from './fix/fix.questions'
import { fixStory } from './fix/fix.story'
import type { Asked } from './predict/asked'
import type { Lesson } from './story/lesson'

/** The lessons in teaching order. A new lesson is a folder, a row here and its words. */
export const lessons = [
  {
    slug: 'console-enable',
    machine: consoleEnableMachine,
    story: consoleEnableStory,
    questions: consoleEnableQuestions,
  },
  {
    slug: 'enhanced-first',
    machine: enhancedFirstMachine,
    story: enhancedFirstStory,
    questions: enhancedFirstQuestions,
  },
  {
    slug: 'back-to-basic',
    machine: backToBasicMachine,
    story: backToBasicStory,
    questions: backToBasicQuestions,
  },
  {
    slug: 'apply-loop',
    machine: applyLoopMachine,
    story: applyLoopStory,
    questions: applyLoopQuestions,
  },
  {
    slug: 'by-hand',
    machine: byHandMachine,
    story: byHandStory,
    questions: byHandQuestions,
  },
  {
    slug: 'fix',
    machine: fixMachine,
    story: fixStory,
    questions: fixQuestions,
  },
] as const satisfies readonly (Lesson & { readonly questions: readonly Asked[] })[]

type Registered = (typeof lessons)[number]
export type LessonSlug = Registered['slug']
export type LessonOf<S extends LessonSlug> = Extract<Registered, { slug: S }>

/** The slugs of a lesson's beats, as a union: what its words must cover. */
export type BeatSlug<S extends LessonSlug> = LessonOf<S>['story']['beats'][number]['slug']

type MetaOf<M> = M extends { getInitialSnapshot(...args: never[]): { getMeta(): infer Meta } }
  ? Meta
  : never
type Below<Id> = Id extends `${string}.${infer Path}` ? Path : never

/** The paths of a lesson's states, as a union: what its labels must cover. */
export type LessonState<S extends LessonSlug> = Below<keyof MetaOf<LessonOf<S>['machine']>>

export function lessonNamed(slug: string): Lesson | undefined {
  return lessons.find((lesson) => lesson.slug === slug)
}

/** Whether a word from an address names a lesson. */
export function isLessonSlug(text: string): text is LessonSlug {
  return lessons.some(({ slug }) => slug === text)
}
