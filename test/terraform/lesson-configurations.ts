import { lessons } from '@/machines/lessons'
import { framesOf } from '@/machines/story/frames'
import type { Configuration } from '@/machines/terraform/configuration'

/** Every configuration that is at work at some beat of a lesson; each has a file a reader can save. */
export const lessonConfigurations: readonly Configuration[] = lessons.flatMap((lesson) =>
  framesOf(lesson).flatMap(({ workspace }) => workspace.context.configuration ?? []),
)
