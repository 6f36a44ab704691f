import type { Assumptions } from '@/machines/account/account.terms'
import type { IdleReason } from '@/machines/lab/can-do'
import type { Pause, Unwritten } from '@/machines/lab/knobs'
import type { LabEvent } from '@/machines/lab/lab-event'
import type { PuzzleId } from '@/machines/lab/puzzles'
import type { ApplyError, Order } from '@/machines/terraform/apply'
import type { PlanAction } from '@/machines/terraform/plan'
import type { PageHead, Prose } from './page-words'

/** What a run comes to, in few words. */
export interface OutcomeWords {
  /** {period} */
  readonly loops: string
  /** {after} */
  readonly settles: string
  readonly rests: string
  readonly stuck: string
}

/** The words of the lab. They travel to the browser, so none is a function; `fill` fills in `{name}`. */
export interface LabWords {
  readonly head: PageHead
  readonly lead: Prose
  readonly verdict: {
    readonly heading: string
    readonly nothingYet: string
    readonly nothingYetText: string
    readonly undecided: string
    /** {applies} */
    readonly undecidedText: string
    /** {again} {first} */
    readonly loops: string
    /** {period} */
    readonly loopsText: string
    /** {after} */
    readonly settles: string
    readonly rests: string
    readonly settlesText: string
    readonly stuck: string
    /** {since} */
    readonly stuckText: string
    /** {rules} on the way round. */
    readonly roundRules: string
    /** {rules}: any one of them. */
    readonly causes: string
    readonly noCause: string
    /** Between the rules of `causes`. */
    readonly or: string
    readonly searching: string
    readonly failures: Readonly<
      Record<ApplyError['failure']['code'] | 'instance-cannot-be-destroyed', string>
    >
  }
  readonly ways: {
    readonly heading: string
    readonly intro: string
    readonly none: string
    /** {count} changes that were tried and do not help. */
    readonly others: string
    readonly outcome: OutcomeWords
  }
  readonly acts: {
    readonly heading: string
    readonly back: string
    readonly next: string
    readonly apply: string
    readonly plan: string
    readonly time: string
    readonly console: string
    /** {what} {reason}: said when something that can do nothing is pressed. */
    readonly idle: string
    readonly full: string
    readonly startOver: string
    readonly copyLink: string
    readonly copied: string
    /** Said where the clipboard is closed: the address is in the address bar. */
    readonly refused: string
    /** Link to the timeline builder, with this run. */
    readonly postmortem: string
  }
  /** Everything that can be done, as a button and in the list of what was done. */
  readonly events: Readonly<Record<LabEvent, string>>
  readonly reasons: Readonly<Record<IdleReason, string>>
  readonly steps: {
    readonly heading: string
    readonly start: string
    readonly none: string
    /** {apply} */
    readonly apply: string
    /** {what} */
    readonly actions: Readonly<Record<PlanAction, string>>
    readonly resources: Readonly<Record<'enabler' | 'registry', string>>
    /** {apply}: everything is as it was after that one. */
    readonly same: string
    /** Between what one plan does. */
    readonly and: string
    readonly nothingToDo: string
    readonly refusedPlan: string
    readonly failed: string
    readonly branches: string
    readonly branchesText: string
    /** {branch} */
    readonly takeUp: string
    /** {number} {count} */
    readonly position: string
  }
  readonly knobs: {
    readonly heading: string
    readonly presence: string
    readonly written: string
    readonly unwritten: Readonly<Record<Unwritten, string>>
    readonly types: string
    readonly scanType: string
    readonly editsAreSteps: string
    readonly asText: string
    readonly rules: string
    readonly rulesText: string
    readonly assumptions: string
    readonly assumptionsText: string
    readonly names: Readonly<Record<keyof Assumptions, string>>
    readonly choices: Readonly<Record<Assumptions[keyof Assumptions], string>>
    readonly order: string
    readonly orders: Readonly<Record<Order, string>>
    readonly pause: string
    readonly pauses: Readonly<Record<Pause, string>>
    /** {count} set otherwise than usual; empty where none is. */
    readonly changed: string
  }
  readonly problems: {
    readonly heading: string
    /** {version} */
    readonly 'newer-version': string
    /** {name} {text} */
    readonly 'unknown-value': string
    /** {event} {text} */
    readonly 'unknown-event': string
    /** {most} */
    readonly 'too-many-events': string
    /** {event} {text} */
    readonly 'other-result': string
  }
  readonly map: {
    readonly heading: string
    readonly lead: Prose
    readonly law: Prose
    readonly compute: string
    /** {done} {all} */
    readonly computing: string
    /** {states} {runs} */
    readonly explored: string
    readonly types: string
    readonly none: string
    readonly noRegistry: string
    readonly any: string
    readonly filters: string
    readonly kinds: Readonly<Record<'loops' | 'settles' | 'stuck', string>>
    /** {count} {kind} */
    readonly some: string
    readonly wantDifferent: string
    readonly failed: string
    readonly usual: string
  }
  readonly beside: {
    readonly heading: string
    readonly lead: Prose
    readonly start: string
    readonly startWithFix: string
    readonly stop: string
    readonly swap: string
    readonly first: string
    readonly second: string
    readonly applyColumn: string
    readonly beforeApplies: string
    readonly diverges: string
    readonly table: string
    /** {apply} */
    readonly divergesAt: string
    readonly same: string
  }
  readonly challenge: {
    readonly heading: string
    readonly lead: Prose
    readonly puzzles: Readonly<Record<PuzzleId, string>>
    /** {made} */
    readonly made: string
    readonly reveal: string
    /** {least} */
    readonly least: string
    readonly unknown: string
    readonly settled: string
    readonly solved: string
    /** {least} */
    readonly notLeast: string
    readonly open: string
    readonly foul: string
  }
  readonly withoutScript: Prose
  readonly firstRun: {
    readonly heading: string
    readonly text: readonly Prose[]
    readonly caption: string
    readonly columns: readonly [string, string, string, string]
  }
}
