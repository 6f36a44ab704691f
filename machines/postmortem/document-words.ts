import type { RuleId } from '@/machines/account/account.terms'
import type { Flip } from '@/machines/check/flips'
import type { Reason } from '@/machines/check/reason'
import type { ValueWords } from '@/machines/check/value-namer'
import type { DiagramLabels } from '@/machines/diagram/labels'
import type { StepWords } from '@/machines/lab/step-text'

/** What only a postmortem says. `{name}` is filled in; inline code stands in `backticks`. */
export interface OwnWords {
  readonly untitled: string
  readonly incident: string
  readonly timeline: string
  readonly columns: { readonly time: string; readonly what: string; readonly evidence: string }
  /** An entry that nobody has put into words. */
  readonly wordless: string
  readonly sequence: string
  /** {number} {count}: one of several drawings. */
  readonly part: string
  readonly cause: string
  readonly conditions: string
  readonly prevention: string
  readonly links: string
  /** {lesson} {beat} */
  readonly beat: string
  /** {step} {what} */
  readonly labStep: string
  /** {name} */
  readonly plan: string
  /** {attribute} {address} {from} {to} */
  readonly change: string
  /** A plan that leaves alone what flips. */
  readonly quiet: string
  readonly causes: {
    readonly destroyed: string
    readonly refused: string
    readonly console: string
    readonly none: string
  }
  readonly contributing: {
    readonly twoOwners: string
    readonly stale: string
    /** {attribute} {address} {period} */
    readonly flip: string
    readonly none: string
  }
  readonly prevented: {
    /** For resources that are no story of this site. */
    readonly other: string
    readonly none: string
    readonly family: string
  }
}

/** Everything a document is put into words with. */
export interface DocumentWords {
  readonly own: OwnWords
  readonly labels: DiagramLabels
  readonly steps: StepWords
  readonly values: ValueWords
  /** What a hidden rule does, in one sentence. */
  readonly rules: Readonly<Record<RuleId, string>>
  readonly reasons: Readonly<Record<Reason, string>>
  readonly kinds: Readonly<Record<Flip['kind'], string>>
  /** What the fix comes to, and what else is lost. */
  readonly takeaway: string
  readonly findingsLost: string
  readonly lessons: readonly LessonTitles[]
}

export interface LessonTitles {
  readonly slug: string
  readonly title: string
  readonly beats: readonly { readonly slug: string; readonly title: string }[]
}
