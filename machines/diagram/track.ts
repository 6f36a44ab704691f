import { type Frame, trail } from '@/machines/story/frames'

/**
 * Which run of a branching story a beat is drawn with: the first run that passes through it, counted
 * from 0. All beats of a track are prefixes of one sequence drawing, and points of one orbit.
 */
export function trackOf(frames: readonly Frame[], frame: Frame): number {
  return tracksOf(frames).findIndex((last) => trail(last).includes(frame))
}

/** The last beat of every run. */
export function tracksOf(frames: readonly Frame[]): readonly Frame[] {
  return frames.filter((frame) => !frames.some(({ previous }) => previous === frame))
}

/** The frames of the track a beat is drawn with, from start to end. */
export function runThrough(frames: readonly Frame[], frame: Frame): readonly Frame[] {
  const last = tracksOf(frames)[trackOf(frames, frame)]
  return last ? trail(last) : []
}
