import type { Locale } from '@/i18n/locales'
import type { PlayerWords, StepWords } from '@/i18n/player-words'
import type { DiagramLabels } from '@/machines/diagram/labels'
import type { OptionId } from '@/machines/predict/answers'
import type { QuestionId } from '@/machines/predict/questions'
import type { Proof } from '@/machines/story/proof'
import type { LessonClaims } from './claim-texts'
import type { LineMarks } from './line-marks'
import type { Column } from './reserve'
import type { SourcePath } from './source-text'

/** A paragraph of a lesson's narration once its keys are checked: see `Paragraph` in i18n. */
export type Piece =
  | string
  | { readonly state: string; readonly text: string }
  | { readonly event: string; readonly text: string }

export interface BeatText {
  readonly title: string
  readonly text: readonly (string | readonly Piece[])[]
}

/** The words of a lesson's beats and of the states in its diagrams. */
export interface StepText {
  readonly title: string
  readonly states: Readonly<Record<string, string>>
  readonly beats: Readonly<Record<string, BeatText>>
}

/** What the browser needs of a lesson's words. */
export interface LessonText extends StepText {
  readonly teaches: string
  readonly takeaway: string
}

/** The machine's own source and, for every beat, the lines that matter there. */
export interface MachineSource {
  readonly path: SourcePath
  /** The current state's lines, and those of the transition just taken. */
  readonly at: readonly LineMarks[]
}

/** The proofs of a lesson, by beat; exits are searched while the page is built. */
export type Proofs = Readonly<
  Record<
    string,
    Omit<Proof, 'exits'> & {
      readonly exits: readonly Pick<Proof['exits'][number], 'id' | 'verdict'>[]
    }
  >
>

/** A question with what can be answered, and the room it takes on the page. */
export interface AskedQuestion {
  readonly id: QuestionId
  readonly options: readonly OptionId[]
  readonly answer: OptionId
  /** In rem, before and after it is answered. */
  readonly room: Readonly<Record<Column, number>>
}

/** The questions of a lesson, by the beat at which they are asked. */
export type Asked = Readonly<Record<string, AskedQuestion>>

/** What it takes to step through a lesson, panels or not; plain data, because it is in the page as text. */
export interface StepProps {
  readonly locale: Locale
  readonly slug: string
  readonly index: number
  readonly text: StepText
  readonly words: StepWords
  readonly labels: DiagramLabels
  /** Only where the player asks. */
  readonly asked?: Asked
}

/** Everything the server hands to the browser for a lesson with all its panels. */
export interface PlayerProps extends StepProps {
  /** Position among the lessons, from 1. */
  readonly number: number
  readonly count: number
  readonly text: LessonText
  readonly nextLesson: { readonly slug: string; readonly title: string } | null
  readonly words: PlayerWords
  readonly claims: LessonClaims
  /** Paths of the configurations the lesson goes through. */
  readonly hcl: readonly SourcePath[]
  readonly source: MachineSource
  readonly proofs: Proofs
}
