import type { Locale } from '@/i18n/locales'
import type { PlayerWords } from '@/i18n/player-words'
import type { DiagramLabels } from '@/machines/diagram/labels'
import type { Proof } from '@/machines/story/proof'
import type { LessonClaims } from './claim-texts'
import type { LineMarks } from './line-marks'
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

/** What the browser needs of a lesson's words. */
export interface LessonText {
  readonly title: string
  readonly teaches: string
  readonly takeaway: string
  readonly states: Readonly<Record<string, string>>
  readonly beats: Readonly<Record<string, BeatText>>
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

/** Everything the server hands to the browser; plain data, because it is in the page as text. */
export interface PlayerProps {
  readonly locale: Locale
  readonly slug: string
  readonly index: number
  /** Position among the lessons, from 1. */
  readonly number: number
  readonly count: number
  readonly text: LessonText
  readonly nextLesson: { readonly slug: string; readonly title: string } | null
  readonly words: PlayerWords
  readonly labels: DiagramLabels
  readonly claims: LessonClaims
  /** Paths of the configurations the lesson goes through. */
  readonly hcl: readonly SourcePath[]
  readonly source: MachineSource
  readonly proofs: Proofs
}
