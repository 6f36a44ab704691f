import type { Locale } from '@/i18n/locales'
import type { PlayerWords } from '@/i18n/player-words'
import type { DiagramLabels } from '@/machines/diagram/labels'
import type { CodeFile } from './code'
import type { EvidenceText } from './evidence'
import type { ServedProof } from './proof'

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
  readonly takeaway: string
  readonly states: Readonly<Record<string, string>>
  readonly beats: Readonly<Record<string, BeatText>>
}

/** Everything the server hands to the browser; plain data, because it is in the page as text. */
export interface PlayerProps {
  readonly locale: Locale
  readonly slug: string
  /** Null at the lesson's own address, which shows the first beat. */
  readonly beat: string | null
  readonly number: number
  readonly count: number
  readonly text: LessonText
  readonly nextLesson: { readonly slug: string; readonly title: string } | null
  readonly words: PlayerWords
  readonly labels: DiagramLabels
  readonly hcl: readonly CodeFile[]
  readonly source: CodeFile
  readonly proofs: Readonly<Record<string, ServedProof>>
  readonly evidence: Readonly<Record<string, readonly EvidenceText[]>>
}
