import type { BeatSlug, LessonSlug, LessonState } from '@/machines/lessons'
import type { LessonEvent } from '@/machines/story/lesson'

/** A word in the narration that lights up while the machine is in that state. */
export interface StateChip<S extends LessonSlug> {
  readonly state: LessonState<S>
  readonly text: string
}

/** A word in the narration that lights up when the beat's event is of that type. */
export interface EventChip {
  readonly event: LessonEvent['type']
  readonly text: string
}

/** A paragraph: text, or pieces of text with chips between them. Inline code stands in `backticks`. */
export type Paragraph<S extends LessonSlug> =
  | string
  | readonly (string | StateChip<S> | EventChip)[]

export interface BeatWords<S extends LessonSlug> {
  /** A short sentence that says what happens: heading, page title and list entry. */
  readonly title: string
  /** One to three short paragraphs, second person. */
  readonly text: readonly Paragraph<S>[]
}

/** Everything a reader sees of one lesson, in one language. */
export interface LessonWords<S extends LessonSlug> {
  readonly title: string
  /** One line: what this lesson teaches. */
  readonly teaches: string
  /** One or two sentences for search engines and cards. */
  readonly description: string
  /** What to take away, shown at the last beat. */
  readonly takeaway: string
  /** Labels of the flow diagram's nodes; short. */
  readonly states: Readonly<Record<LessonState<S>, string>>
  readonly beats: Readonly<Record<BeatSlug<S>, BeatWords<S>>>
}

export type AllLessonWords = { readonly [S in LessonSlug]: LessonWords<S> }

/** The narration as plain text, paragraphs joined by a blank. */
export function plainText(
  text: readonly (string | readonly (string | { readonly text: string })[])[],
): string {
  return text
    .map((paragraph) =>
      typeof paragraph === 'string'
        ? paragraph
        : paragraph.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
    )
    .join(' ')
    .replaceAll('`', '')
}
