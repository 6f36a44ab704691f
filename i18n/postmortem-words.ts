import type { FieldName } from '@/machines/postmortem/document'
import type { OwnWords } from '@/machines/postmortem/document-words'
import type { Undo } from '@/machines/postmortem/edits'
import type { FileProblem } from '@/machines/postmortem/file'
import type { TimeWarning } from '@/machines/postmortem/order'
import type { PageHead, Prose } from './page-words'

/** The words of the timeline builder. They travel to the browser, so none is a function; `fill` fills in `{name}`. */
export interface PostmortemWords {
  readonly head: PageHead
  readonly lead: Prose
  readonly withoutScript: {
    readonly text: Prose
    readonly lessons: string
  }
  readonly document: OwnWords
  readonly fields: Readonly<Record<FieldName, string>> & { readonly heading: string }
  readonly pick: {
    readonly heading: string
    readonly text: Prose
    readonly own: string
    readonly beats: string
    readonly search: string
    readonly nothingFound: string
    /** {title} {chosen} {count} */
    readonly lesson: string
    /** {count} */
    readonly add: string
    readonly addNone: string
    readonly lab: string
    readonly labLink: string
    readonly labText: Prose
    readonly labNotALink: Prose
    readonly labNoSteps: string
    readonly labSteps: string
    readonly all: string
    readonly none: string
    readonly check: Prose
    readonly checkLink: string
  }
  readonly entries: {
    readonly heading: string
    readonly empty: string
    readonly keys: Prose
    /** {number} {title} */
    readonly entry: string
    readonly ownTitle: string
    readonly time: string
    readonly timeExample: string
    /** {zone} */
    readonly timeText: Prose
    readonly now: string
    /** {title} */
    readonly nowFor: string
    readonly words: string
    readonly open: string
    readonly up: string
    readonly down: string
    readonly remove: string
    /** {name} {title}: a button and the entry it belongs to. */
    readonly buttonFor: string
    readonly sort: string
    readonly warnings: Readonly<Record<TimeWarning, string>>
    /** {count} */
    readonly warned: string
    /** {number} {count}; said after each move. */
    readonly moved: string
    /** {title} */
    readonly removed: string
    /** {count} */
    readonly added: string
    readonly sorted: string
    readonly inOrder: string
  }
  /** What was done last, beside the button that takes it back. {count} */
  readonly done: Readonly<Record<Undo['kind'], string>>
  readonly undo: string
  readonly undone: string
  /** {field} {length} {most} */
  readonly tooLong: string
  /** {length} {most} */
  readonly tooMany: string
  readonly keep: {
    readonly heading: string
    readonly kept: Prose
    readonly refused: Prose
    readonly full: Prose
    readonly save: string
    readonly open: string
    readonly startAnew: string
    readonly imported: string
    readonly cleared: string
    /** {name}: why a file was not taken. */
    readonly notTaken: string
    readonly unreadable: string
    readonly problems: Readonly<Record<FileProblem['why'], Prose>>
    /** What the checker handed over could not be followed. */
    readonly notHanded: string
  }
  readonly preview: {
    readonly heading: string
    readonly empty: string
    readonly copy: string
    readonly copied: string
    readonly refused: string
    readonly refusedTitle: string
    readonly close: string
    readonly markdown: string
    readonly html: string
    readonly print: string
    readonly saved: string
  }
}
