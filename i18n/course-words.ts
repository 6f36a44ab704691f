import type { AgendaLength } from '@/machines/course/agendas'
import type { LinkProblem } from '@/machines/predict/progress-link'
import type { PageHead, Prose } from './page-words'

/** The page with ready agendas for a room, and with what a reader has done so far. */
export interface CourseWords {
  readonly head: PageHead
  readonly lead: Prose
  readonly print: string
  readonly prepare: { readonly heading: string; readonly points: readonly Prose[] }
  readonly agenda: {
    readonly heading: string
    readonly titles: Readonly<Record<AgendaLength, string>>
    readonly texts: Readonly<Record<AgendaLength, Prose>>
    /** Whole minutes that are planned, and those that are left. */
    readonly planned: (minutes: number, rest: number) => string
    /** A lesson and the minutes it takes. */
    readonly lesson: (title: string, minutes: number) => string
    readonly handout: string
    /** At a beat that has a question with answers to choose from. */
    readonly question: string
    readonly ask: string
    readonly usual: string
    readonly point: string
  }
  readonly progress: ProgressWords
}

/** These words go to the browser, so none of them is a function; `{name}` is filled in there. */
export interface ProgressWords {
  readonly heading: string
  readonly text: Prose
  readonly withoutScript: Prose
  /** {done} {count} */
  readonly beats: string
  /** {right} {answered} {count} */
  readonly questions: string
  readonly seen: string
  readonly notSeen: string
  readonly right: string
  readonly wrong: string
  readonly copy: string
  readonly copied: string
  /** The link itself, where it cannot be copied. */
  readonly refused: string
  readonly link: string
  readonly clear: string
  readonly cleared: string
  readonly turnOff: string
  readonly turnOn: string
  /** {beats} {answers} */
  readonly restored: string
  readonly undo: string
  readonly problems: Readonly<Record<LinkProblem, Prose>>
}
