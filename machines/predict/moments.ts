import { assumptionChoices } from '@/machines/account/account.terms'
import {
  articleKnobs,
  type Knobs,
  pauseLength,
  pauses,
  type Written,
  writtenOf,
} from '@/machines/lab/knobs'
import { type LabStep, replay } from '@/machines/lab/run'
import { lessons } from '@/machines/lessons'
import { type Frame, framesOf, trail } from '@/machines/story/frames'
import type { Lesson } from '@/machines/story/lesson'
import { endsApply } from '@/machines/story/orbit'
import { truthsOf } from '@/machines/story/truths'
import { orders } from '@/machines/terraform/apply'
import { settlingPause } from '@/machines/terraform/verdict'
import type { Moment } from './readings'

const folded = new Map<string, readonly Frame[]>()

/** A lesson's frames, folded once. */
export function framesIn(lesson: Lesson): readonly Frame[] {
  const known = folded.get(lesson.slug) ?? framesOf(lesson)
  folded.set(lesson.slug, known)
  return known
}

/**
 * Where else an answer may come from, the likeliest first: the beats around this one in the same scene;
 * then, where nothing is written, the other stories of the console; where something is, the lab: the
 * same configuration and the article's, with the knobs turned.
 */
export function* momentsAround(lesson: Lesson, frame: Frame): Generator<Moment> {
  const scene = sceneOf(frame)
  const distance = ({ index }: Frame) => Math.abs(index - frame.index)
  yield* framesIn(lesson)
    .filter((one) => sceneOf(one) === scene)
    .sort((a, b) => distance(a) - distance(b))
    .map(momentOf)
  const { configuration } = frame.workspace.context
  if (!configuration) yield* consoleStories().map(momentOf)
  else {
    const { written: article } = articleKnobs
    const written = writtenOf(configuration)
    if (written) yield* labMoments(written)
    if (JSON.stringify(written) !== JSON.stringify(article)) yield* labMoments(article)
  }
}

export function momentOf(frame: Frame): Moment {
  const { plan, refreshed, applied } = frame.workspace.context
  return {
    workspace: frame.workspace,
    plan,
    drift: refreshed?.drift ?? null,
    errors: endsApply(frame) ? (applied?.errors ?? []) : null,
    isRemembered: isRemembered(frame),
    pause: settlingPause,
  }
}

/** The opening of a lesson, or the beat that opened another workspace. */
function sceneOf(frame: Frame): string {
  const way = trail(frame)
  return (way.findLast(({ beat }) => beat.scene) ?? way[0] ?? frame).beat.slug
}

function consoleStories(): readonly Frame[] {
  return lessons
    .flatMap((lesson) => framesIn(lesson))
    .filter(({ workspace }) => workspace.context.configuration === null)
}

/** Four applies of what is written, under the article's assumptions and under others. */
function* labMoments(written: Written): Generator<Moment> {
  const knobs: Knobs = { ...articleKnobs, written }
  const turned: readonly Knobs[] = [
    knobs,
    ...pauses.map((pause) => ({ ...knobs, pause })),
    ...orders.map((order) => ({ ...knobs, order })),
    ...assumptionChoices.report.flatMap((report) =>
      assumptionChoices.coverage.map((coverage) => assuming(knobs, { report, coverage })),
    ),
    ...assumptionChoices.grace.map((grace) => assuming(knobs, { grace })),
  ]
  const keys = turned.map((one) => JSON.stringify(one))
  for (const one of turned.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)) {
    for (const step of replay(one, ['a', 'a', 'a', 'a']).steps) yield momentAfter(step, one)
  }
}

function assuming(knobs: Knobs, assumed: Partial<Knobs['assumptions']>): Knobs {
  return { ...knobs, assumptions: { ...knobs.assumptions, ...assumed } }
}

function momentAfter({ workspace, plan, drift, apply, frames }: LabStep, knobs: Knobs): Moment {
  return {
    workspace,
    plan,
    drift,
    errors: apply?.errors ?? null,
    isRemembered: isRemembered(frames[0]),
    pause: pauseLength[knobs.pause],
  }
}

function isRemembered(frame: Frame): boolean | null {
  const says = truthsOf(frame).find(({ attribute }) => attribute === 'scanType')?.says
  return says?.stateFile ? says.stateFile === says.aws : null
}
