import { hasShortFlow } from '@/machines/diagram/flow'
import { lessonNamed } from '@/machines/lessons'
import { type Frame, framesOf } from '@/machines/story/frames'
import type { Lesson } from '@/machines/story/lesson'
import { endsApply } from '@/machines/story/orbit'

/** A lesson folded once, from start to end. */
export interface Run {
  readonly lesson: Lesson
  readonly frames: readonly Frame[]
  /** Indices of the beats at which an apply has ended. */
  readonly applyEnds: readonly number[]
  readonly sections: readonly Section[]
  readonly hasShortFlow: boolean
}

/** Beats that belong to one apply; `apply` is 0 before the first. */
export interface Section {
  readonly apply: number
  readonly frames: readonly Frame[]
}

const runs = new Map<string, Run>()

export function runOf(slug: string): Run {
  const known = runs.get(slug)
  if (known) return known
  const lesson = lessonNamed(slug)
  if (!lesson) throw new Error(`Expected the slug of a lesson, got '${slug}'.`)
  const frames = framesOf(lesson)
  const run: Run = {
    lesson,
    frames,
    applyEnds: frames.filter(endsApply).map(({ index }) => index),
    sections: sectionsOf(frames),
    hasShortFlow: hasShortFlow(lesson),
  }
  runs.set(slug, run)
  return run
}

/** A section ends where the next apply starts, and where the story branches off. */
export function sectionsOf(frames: readonly Frame[]): readonly Section[] {
  const sections: { apply: number; frames: Frame[] }[] = []
  for (const frame of frames) {
    const { apply } = frame.workspace.context
    const current = sections.at(-1)
    if (current?.apply === apply && !frame.beat.after) current.frames.push(frame)
    else sections.push({ apply, frames: [frame] })
  }
  return sections
}
