import type { SheetFile, StepId } from '@/machines/hands-on/sheet'
import type { PageHead, Prose } from './page-words'

/** The page that is done with one's own terminal. Inline code stands in `backticks`. */
export interface HandsOnWords {
  readonly head: PageHead
  readonly lead: Prose
  readonly withoutScript: Prose
  readonly seat: {
    readonly heading: string
    readonly text: Prose
    readonly key: string
    readonly badKey: string
    /** Why there is one; beside its field. */
    readonly roomKey: Prose
    readonly roomKeyField: string
    readonly badRoomKey: string
    /** Said in place of the live view when the key in use is not let in. */
    readonly locked: Prose
  }
  /** Whoever comes from a workshop's room: a nickname there, and the key made of it. */
  readonly participant: {
    /** {code} */
    readonly heading: string
    readonly text: Prose
    readonly nickname: string
    readonly button: string
    readonly joining: string
    /** {nickname} */
    readonly joined: string
    /** In place of an account that nobody can have seen yet. */
    readonly first: Prose
    readonly problems: Readonly<
      Record<'bad' | 'taken' | 'locked' | 'missing' | 'ended' | 'full' | 'unreachable', string>
    >
  }
  readonly install: { readonly heading: string; readonly points: readonly Prose[] }
  readonly files: {
    readonly heading: string
    readonly text: Prose
    readonly download: string
    readonly about: Readonly<Record<SheetFile, Prose>>
  }
  readonly commands: {
    readonly heading: string
    readonly text: Prose
    readonly copy: string
    readonly copied: string
    readonly refused: string
    /** Before what the terminal prints. */
    readonly prints: string
    readonly steps: Readonly<Record<StepId, { readonly title: string; readonly text: Prose }>>
  }
  readonly live: {
    readonly heading: string
    readonly text: Prose
    readonly noServer: Prose
    readonly connections: Readonly<
      Record<'connecting' | 'following' | 'lost' | 'crowded' | 'away', string>
    >
    readonly account: string
    readonly inspector: string
    readonly on: string
    readonly off: string
    readonly scanType: string
    readonly scans: string
    readonly nothing: string
    /** {time} */
    readonly clock: string
    /** {time} */
    readonly nextMove: string
    readonly noMove: string
    readonly moveOn: string
    readonly spans: Readonly<Record<Span, string>>
    readonly speed: string
    /** {speed} */
    readonly times: string
    readonly reset: string
    /** What an order that failed did not do; `why` follows it. */
    readonly notDone: Readonly<Record<'time.passed' | 'settings' | 'reset', string>>
    readonly why: Readonly<Record<'unreachable' | 'locked' | 'refused' | 'away', string>>
    readonly log: string
    readonly empty: string
    /** {operation} */
    readonly call: string
    /** {operation}, {code} */
    readonly refusedCall: string
    readonly awsActed: string
    /** {time} */
    readonly timePassed: string
    readonly settings: string
    /** {operation} */
    readonly hold: string
    readonly resetDone: string
    readonly days: string
    readonly hours: string
    readonly minutes: string
    readonly diagram: string
  }
  readonly readme: { readonly title: string; readonly text: string }
}

export const spans = ['1m', '1h', '1d'] as const
export type Span = (typeof spans)[number]
