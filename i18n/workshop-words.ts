import type { Standing } from '@/machines/hands-on/standings'
import type { ArticleSection, PageHead, Prose } from './page-words'

/** The bar of a room on a lesson's page. It is fetched only there, so `{name}` is filled in the browser. */
export interface RoomWords {
  /** Name of the bar. */
  readonly bar: string
  /** {code} */
  readonly room: string
  readonly following: string
  /** {title} of the beat the presenter is at. */
  readonly elsewhere: string
  readonly rejoin: string
  readonly leave: string
  /** The way to the hands-on page. */
  readonly tryIt: string
  /** Where the presenter's lesson is not on this device and there is no network. */
  readonly waiting: string
  readonly connections: Readonly<
    Record<'connecting' | 'lost' | 'missing' | 'crowded' | 'ended', string>
  >
  readonly blanked: string
  readonly readOn: string
  readonly question: {
    readonly heading: string
    /** {count} */
    readonly answered: string
    readonly mayChange: string
    readonly closed: string
    readonly notSent: string
    readonly right: string
  }
}

/** Everybody's account, for whoever drives the room. */
export interface WallWords {
  readonly head: PageHead
  readonly withoutScript: Prose
  readonly noServer: Prose
  readonly noRoom: Prose
  readonly toWorkshop: string
  readonly toPresent: string
  readonly connections: Readonly<
    Record<
      'connecting' | 'following' | 'lost' | 'missing' | 'crowded' | 'ended' | 'handed-over',
      string
    >
  >
  readonly locked: Prose
  readonly nobody: Prose
  readonly counts: Readonly<Record<'here' | 'looped' | Standing, string>>
  readonly standings: Readonly<Record<Standing, string>>
  readonly list: string
  readonly namesOnly: string
  /** {count} */
  readonly applies: string
  /** {count} */
  readonly flips: string
  /** {group} {state}: one part of an account, for whoever does not see its diagram. */
  readonly part: string
}

/** For whoever runs a room. */
export interface WorkshopWords {
  readonly head: PageHead
  readonly lead: Prose
  readonly withoutScript: Prose
  readonly start: {
    readonly heading: string
    readonly text: Prose
    readonly button: string
    readonly looking: string
    readonly starting: string
    readonly failed: string
  }
  /** Where only files are served. */
  readonly noServer: {
    readonly text: Prose
    readonly command: Prose
    readonly hereHeading: string
    readonly hereText: Prose
    readonly present: string
    readonly audience: string
  }
  readonly room: RoomCardWords
  readonly join: JoinWords
  readonly how: readonly ArticleSection[]
}

export interface RoomCardWords {
  readonly heading: string
  readonly code: string
  readonly link: string
  /** {link} */
  readonly qr: string
  readonly copy: string
  readonly copied: string
  readonly refused: string
  /** Where the address is this machine's own. */
  readonly loopback: Prose
  readonly present: string
  readonly wall: string
  readonly audience: string
  readonly end: string
  readonly ending: string
  readonly notEnded: string
}

export interface JoinWords {
  readonly heading: string
  readonly text: Prose
  readonly code: string
  readonly button: string
  readonly badCode: string
}

/** Where a follower's link leads first. */
export interface FollowWords {
  readonly head: PageHead
  readonly lead: Prose
  readonly withoutScript: Prose
  readonly finding: string
  readonly problems: Readonly<
    Record<'missing' | 'ended' | 'unreachable' | 'noServer' | 'noPresenter', string>
  >
}

export interface PresentWords {
  readonly head: PageHead
  readonly withoutScript: Prose
  readonly noRoom: Prose
  readonly toWorkshop: string
  readonly takeOver: {
    readonly heading: string
    readonly text: Prose
    readonly handOver: string
    readonly button: string
    readonly failed: string
  }
  readonly stands: Readonly<
    Record<'connecting' | 'driving' | 'away' | 'handed-over' | 'ended' | 'here', string>
  >
  /** {count} */
  readonly followers: string
  readonly controls: {
    readonly group: string
    readonly back: string
    readonly next: string
    readonly blank: string
    readonly large: string
    readonly laser: string
    readonly code: string
    readonly close: string
    readonly wall: string
  }
  readonly blanked: string
  readonly nextBeat: string
  readonly noNextBeat: string
  readonly notes: string
  readonly note: Readonly<Record<'ask' | 'usual' | 'point' | 'length', string>> & {
    /** {seconds} */
    readonly seconds: string
  }
  readonly timer: {
    readonly heading: string
    readonly planned: string
    readonly start: string
    readonly reset: string
    /** {elapsed} {planned}, both as 12:34 */
    readonly elapsed: string
    /** {over} */
    readonly over: string
  }
  readonly overview: string
  readonly question: {
    readonly heading: string
    readonly text: string
    /** {count} */
    readonly ask: string
    readonly close: string
    readonly reveal: string
    readonly clear: string
    /** {count} {followers} */
    readonly answered: string
    /** Over what the wrong answers tell, once the result is shown. */
    readonly beliefs: string
    /** {answer} {count} {belief} */
    readonly belief: string
  }
  readonly handOver: {
    readonly heading: string
    readonly text: Prose
    readonly button: string
    /** {code} */
    readonly made: string
    readonly failed: string
  }
  readonly keys: {
    readonly heading: string
    readonly rows: readonly (readonly [key: string, does: string])[]
  }
}
