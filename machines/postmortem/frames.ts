import { lessonNamed } from '@/machines/lessons'
import { retiredSlugs } from '@/machines/retired-slugs'
import { type Frame, framesOf } from '@/machines/story/frames'
import type { Source } from './document'
import { labStep } from './lab-run'

const known = new Map<string, readonly Frame[]>()

/** What the machine was in when the entry happened, in order; nothing for what no machine has told. */
export function framesAt(source: Source): readonly Frame[] {
  switch (source.kind) {
    case 'beat': {
      const frame = beatFrame(source.lesson, source.beat)
      return frame ? [frame] : []
    }
    case 'lab':
      return labStep(source)?.frames ?? []
    case 'own':
    case 'plan':
      return []
  }
}

/** A beat as it is called today; null for one that never was. */
export function currentBeat(
  lesson: string,
  beat: string,
): { readonly lesson: string; readonly beat: string } | null {
  const [newLesson = lesson, newBeat = beat] = retiredSlugs[`${lesson}/${beat}`]?.split('/') ?? []
  return beatFrame(newLesson, newBeat) ? { lesson: newLesson, beat: newBeat } : null
}

function beatFrame(slug: string, beat: string): Frame | null {
  const lesson = lessonNamed(slug)
  if (!lesson) return null
  const frames = known.get(slug) ?? framesOf(lesson)
  known.set(slug, frames)
  return frames.find((frame) => frame.beat.slug === beat) ?? null
}
