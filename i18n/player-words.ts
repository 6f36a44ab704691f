import type { CoverageKey } from '@/machines/account/account'
import type { RuleId } from '@/machines/account/account.terms'
import type { DiagramKind } from '@/machines/diagram/diagrams'
import type { LessonEvent } from '@/machines/story/lesson'
import type { ExitId } from '@/machines/story/proof'
import type { Attribute, Owner } from '@/machines/story/truths'

/**
 * The words of the player around a lesson. They travel from the server to the browser, so they are
 * plain strings; `{name}` is filled in by `fill`, and the comment says which names a text may use.
 */
export interface PlayerWords {
  /** Accessible names that people script against; they never change. */
  readonly controls: {
    readonly next: string
    readonly back: string
    readonly restart: string
    readonly end: string
    readonly play: string
    readonly pause: string
    readonly help: string
    readonly copyLink: string
    readonly copyMarkdown: string
    readonly applyOn: string
    readonly applyBack: string
    readonly speed: string
    readonly close: string
  }
  /** Name of the `navigation` landmark that lists the beats. */
  readonly beats: string
  /** Name of the bar at the bottom. */
  readonly transport: string
  /** {number} {count} */
  readonly lesson: string
  /** {number} {count} */
  readonly position: string
  /** {title} {number} {count}; said once after each move. */
  readonly announcement: string
  /** {apply} */
  readonly apply: string
  /** The beats before the first apply. */
  readonly beforeApplies: string
  /** {title} of the next lesson. */
  readonly nextLesson: string
  readonly takeaway: string
  /** {version} {date}: which model of AWS and Terraform says all this. */
  readonly model: string
  readonly needsScript: string
  /** Out of a frame, to the page of the same beat; opens a new tab. */
  readonly fullPage: string
  readonly help: {
    readonly title: string
    readonly intro: string
    readonly keys: Readonly<Record<HelpKey, string>>
    readonly keyColumn: string
    readonly actionColumn: string
  }
  readonly copied: { readonly link: string; readonly markdown: string; readonly source: string }
  readonly refused: {
    readonly title: string
    readonly text: string
  }
  readonly diagrams: {
    readonly heading: string
    readonly names: Readonly<Record<DiagramKind, string>>
    /** {name} of a diagram. */
    readonly enlarge: string
    readonly longDrawing: string
    readonly shortDrawing: string
    readonly drawing: string
    readonly zoomIn: string
    readonly zoomOut: string
    readonly fit: string
    readonly copyMermaid: string
    readonly downloadMermaid: string
    readonly downloadSvg: string
    readonly downloadPng: string
    /** Colours and ground of a saved picture. */
    readonly look: string
    readonly looks: Readonly<
      Record<'shown' | 'light' | 'dark' | 'clearLight' | 'clearDark', string>
    >
    /** Pixels of a saved PNG. */
    readonly pngSize: string
    readonly copied: string
    readonly refused: string
    /** {name} */
    readonly frame: string
    readonly asText: string
    /** A diagram that this browser could not draw. */
    readonly notDrawn: string
    readonly legend: string
    readonly marks: Readonly<Record<'current' | 'visited' | 'ahead' | 'taken' | 'aws', string>>
  }
  readonly truths: {
    readonly heading: string
    readonly attribute: string
    readonly owners: Readonly<Record<Owner, string>>
    readonly rows: Readonly<Record<Attribute, string>>
    /** Read aloud beside a value that changed in this beat. */
    readonly changed: string
    readonly agree: string
    /** {count} of rows that differ; `differs` for exactly one. */
    readonly differs: string
    readonly differ: string
    /** An owner that says nothing. */
    readonly silent: string
    readonly on: string
    readonly off: string
    readonly none: string
    /** {types} the status call still lists. */
    readonly lags: string
  }
  /** What a hidden rule does, in one sentence. */
  readonly rules: Readonly<Record<RuleId, string>>
  /** {rule}; a badge that names the hidden rule which fired. */
  readonly ruleFired: string
  readonly terminal: {
    readonly heading: string
    /** {apply} */
    readonly plan: string
    readonly noPlanYet: string
    readonly reading: string
    /** {terraform}, {provider}, {date} */
    readonly recorded: string
  }
  readonly code: {
    readonly heading: string
    readonly atWork: string
    readonly defaults: string
  }
  readonly console: ConsoleWords
  readonly log: {
    readonly heading: string
    readonly start: string
    readonly events: Readonly<Record<LessonEvent['type'], string>>
  }
  readonly bill: BillPanelWords
  readonly evidence: {
    readonly heading: string
    readonly none: string
    readonly source: string
    /** {date} */
    readonly checked: string
  }
  readonly source: {
    readonly heading: string
    /** {file} */
    readonly intro: string
    readonly copy: string
    readonly state: string
    readonly transition: string
  }
  readonly proof: ProofWords
  /** What a reader takes from a beat into a document of their own. */
  readonly keep: {
    readonly heading: string
    readonly lead: string
    readonly copyText: string
    readonly copyPicture: string
    readonly copyCard: string
    readonly copyCitation: string
    readonly copyEmbed: string
    readonly print: string
    readonly card: string
    readonly json: string
    readonly handout: string
    readonly copied: string
    readonly pictured: Readonly<Record<'copied' | 'saved' | 'nothing', string>>
  }
  readonly markdown: {
    /** A colon and the rules follow. */
    readonly happened: string
    /** The same for a rule that fired earlier. */
    readonly happenedBefore: string
    readonly trace: string
    readonly evidence: string
    readonly link: string
  }
}

/** Those of them that a player without panels shows. */
export type StepWords = ReturnType<typeof stepWordsOf>

export function stepWordsOf(words: PlayerWords) {
  const { controls, beats, transport, position, announcement, apply, beforeApplies } = words
  const { needsScript, fullPage, model, diagrams, rules, ruleFired } = words
  const moves = { controls, beats, transport, position, announcement, apply, beforeApplies }
  return { ...moves, needsScript, fullPage, model, diagrams, rules, ruleFired }
}

export type HelpKey =
  | 'next'
  | 'back'
  | 'restart'
  | 'end'
  | 'play'
  | 'applyOn'
  | 'applyBack'
  | 'help'
  | 'pan'
  | 'zoom'

/** A mock console in our own drawing; the terms are those of AWS's console. */
export interface ConsoleWords {
  readonly heading: string
  readonly inspector: string
  readonly registry: string
  readonly status: string
  readonly enabled: string
  readonly disabled: string
  readonly scanType: string
  readonly basic: string
  readonly enhanced: string
  readonly scanned: Readonly<Record<CoverageKey, string>>
  readonly scanning: string
  readonly notScanning: string
  /** The buttons in the mock, named as in AWS's console. */
  readonly activate: string
  readonly chooseBasic: string
  readonly chooseEnhanced: string
  readonly pressed: string
}

export interface BillPanelWords {
  readonly heading: string
  readonly images: string
  readonly badImages: string
  readonly firstScans: string
  readonly rescans: string
  readonly sum: string
  readonly prices: string
  readonly article: string
  readonly listed: string
  /** {rescans} per image and day. */
  readonly assumption: string
}

export interface ProofWords {
  readonly heading: string
  /** {first} {again} */
  readonly same: string
  /** {period} */
  readonly period: string
  readonly never: string
  readonly exits: string
  /** Link to the lab, at this very state. */
  readonly lab: string
  readonly edit: string
  readonly outcome: string
  readonly edits: Readonly<Record<ExitId, string>>
  /** {period} */
  readonly loops: string
  /** {after} applies. */
  readonly settles: string
  readonly rests: string
  readonly stuck: string
}
