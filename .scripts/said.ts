import { createHash } from 'node:crypto'
import { lessons } from '@/machines/lessons'
import { framesOf } from '@/machines/story/frames'
import { saidAt } from '@/machines/story/said'

/** What the published beats were said to be, and by which version of the model. */
export interface Said {
  readonly model: number
  /** `lesson/beat`: SHA-256 over what the machines say of it, its first 16 digits. */
  readonly beats: Readonly<Record<string, string>>
}

/** What the machines say of every beat today, each as a hash. */
export function saidNow(): Said['beats'] {
  return Object.fromEntries(
    lessons.flatMap((lesson) =>
      framesOf(lesson).map((frame) => [
        `${lesson.slug}/${frame.beat.slug}`,
        createHash('sha256')
          .update(JSON.stringify(saidAt(frame)))
          .digest('hex')
          .slice(0, 16),
      ]),
    ),
  )
}
