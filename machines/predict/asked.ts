import type { Story } from '@/machines/story/lesson'
import type { OptionId, QuestionKind } from './answers'
import type { Misconception } from './misconceptions'

/** What each wrong answer tells of who gives it. */
export type Beliefs = Readonly<Partial<Record<OptionId, Misconception>>>

/** What a lesson asks before it shows. The machines give the answer; the words live per locale. */
export interface Asked<Slug extends string = string, S extends Story = Story> {
  /** Stays once published: browsers keep answers by it. */
  readonly id: `${Slug}.${string}`
  /** The beat whose arrival answers the question. */
  readonly beat: S['beats'][number]['slug']
  readonly kind: QuestionKind
  /** A test asks for every option that is offered and wrong. */
  readonly beliefs: Beliefs
}
