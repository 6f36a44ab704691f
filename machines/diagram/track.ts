import { type Frame, trail } from '@/machines/story/frames'

/**
 * Which run of a branching story a beat is drawn with: the first run that passes through it, counted
 * from 0. All beats of a track are prefixes of one sequence drawing.
 */
export function trackOf(frames: readonly Frame[], frame: Frame): number {
  return tracksOf(frames).findIndex((last) => trail(last).includes(frame))
}

/** The last beat of every run. */
export function tracksOf(frames: readonly Frame[]): readonly Frame[] {
  return frames.filter((frame) => !frames.some(({ previous }) => previous === frame))
}
