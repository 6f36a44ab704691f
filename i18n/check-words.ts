import type { CheckExampleId } from '@/machines/check/examples'
import type { FindingId } from '@/machines/check/findings'
import type { Flip } from '@/machines/check/flips'
import type { PlanProblem } from '@/machines/check/plan-file'
import type { Reason } from '@/machines/check/reason'
import type { Repair } from '@/machines/check/repair'
import type { PageHead, Prose } from './page-words'

/** What the checker comes to, in words for the head of the answer. */
export type CheckHeadline =
  | 'settles'
  | 'loops'
  | 'stuck'
  | 'cannot-tell'
  | 'flips'
  | 'calm'
  | 'no-flip'
  | 'one-plan'
  | 'no-plan'
  | 'not-here'
  | 'nothing'
  | 'mixed'
  | 'too-much'
  | 'too-slow'
  | 'failed'

/** The words of the checker. They travel to the browser, so none is a function; `fill` fills in `{name}`. */
export interface CheckWords {
  readonly head: PageHead
  readonly lead: Prose
  readonly withoutScript: Prose
  readonly input: {
    readonly heading: string
    readonly text: Prose
    readonly choose: string
    readonly drop: string
    readonly add: string
    readonly clear: string
    readonly check: string
    /** {number} */
    readonly name: string
    /** {name} */
    readonly content: string
    /** {name} */
    readonly remove: string
    /** {name} {megabytes}: a text too long for a field. */
    readonly held: string
    /** {names} {megabytes} */
    readonly tooLarge: string
    /** {names} */
    readonly notText: string
    /** {names} */
    readonly unreadable: string
    readonly examples: string
    readonly example: Readonly<Record<CheckExampleId, string>>
  }
  readonly answer: {
    readonly heading: string
    readonly reading: string
    readonly headlines: Readonly<Record<CheckHeadline, string>>
    /** {megabytes} {seconds} */
    readonly texts: Readonly<Record<CheckHeadline, Prose>>
    readonly reasons: Readonly<Record<Reason, Prose>>
    readonly outcome: {
      /** {again} {first} {period} */
      readonly loops: string
      /** {after} */
      readonly settles: string
      readonly rests: string
      /** {since} */
      readonly stuck: string
    }
    readonly lab: string
  }
  readonly cases: {
    readonly heading: string
    readonly text: Prose
    readonly columns: { readonly verdict: string; readonly run: string }
    /** What is chosen in a case, where it is not a name of the reader's own. */
    readonly names: Readonly<Record<string, string>>
    readonly values: Readonly<Record<string, string>>
    readonly noRun: string
    readonly verdict: Readonly<Record<'loops' | 'settles' | 'stuck', string>>
  }
  readonly findings: {
    readonly heading: string
    /** {path} {line} {column} */
    readonly place: string
    /** {path} {line} {column}: goes to the place in the field. */
    readonly goTo: string
    /** {detail} */
    readonly texts: Readonly<Record<FindingId, Prose>>
    /** {path} */
    readonly excerpt: string
  }
  readonly plans: {
    readonly heading: string
    readonly text: Prose
    readonly columns: { readonly attribute: string; readonly period: string }
    /** {number} */
    readonly plan: string
    readonly quiet: string
    readonly none: string
    /** A value that nobody knows before the apply. */
    readonly later: string
    /** {letter} */
    readonly hidden: string
    readonly show: string
    /** {attribute} */
    readonly draw: string
    /** {address} {attribute} */
    readonly drawing: string
    /** {plans} */
    readonly changedBy: string
    readonly outside: string
    readonly story: Prose
    readonly storyLink: string
    /** The button that carries the flips into the timeline builder. */
    readonly timeline: string
    readonly timelineText: Prose
    /** This browser keeps nothing for the next page. */
    readonly timelineRefused: string
    readonly kinds: Readonly<Record<Flip['kind'], Prose>>
    readonly over: string
    readonly sensitive: string
    /** {detail} {column}: why a file is no plan. */
    readonly problems: Readonly<Record<PlanProblem['why'], Prose>>
    /** {address} */
    readonly destroyed: Prose
  }
  readonly repair: {
    readonly heading: string
    readonly text: Prose
    readonly names: Readonly<Record<Repair['kind'], string>>
    readonly texts: Readonly<Record<Repair['kind'], Prose>>
    /** {path} {name} */
    readonly diff: string
    /** {places} */
    readonly references: Prose
    readonly copy: string
    readonly copied: string
    readonly refused: string
    readonly apply: string
  }
  readonly command: {
    readonly heading: string
    readonly text: Prose
    readonly codes: readonly (readonly [code: string, means: string])[]
    readonly columns: readonly [string, string]
    readonly after: Prose
  }
}
