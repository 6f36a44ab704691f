import type { Grade } from '@/machines/evidence'
import type { Frame } from '@/machines/story/frames'

/** A claim as a reader sees it, with everything it rests on. */
export interface ClaimText {
  readonly text: string
  readonly grounds: readonly {
    readonly grade: Grade
    readonly gradeText: string
    readonly source: string
    readonly url: string | null
    readonly checked: string
  }[]
}

/** The claims of a lesson, each once, and for every beat which of them its transition rests on. */
export interface LessonClaims {
  readonly texts: readonly ClaimText[]
  readonly at: readonly (readonly number[])[]
}

/** The claims that the transition into a beat rests on. */
export function claimTextsAt({ texts, at }: LessonClaims, { index }: Frame): readonly ClaimText[] {
  return (at[index] ?? []).flatMap((id) => texts[id] ?? [])
}
