import type { RuleId, ScanType } from '@/machines/account/account.terms'
import type { PriceList } from '@/machines/bill'
import type { ChangeId } from '@/machines/changes'
import type { FamilyCase, FamilyKind } from '@/machines/family'
import type { CheckWords } from './check-words'
import type { CourseWords } from './course-words'
import type { EmbedPageWords } from './embed-page-words'
import type { GlossaryWords } from './glossary-words'
import type { HandsOnWords } from './hands-on-words'
import type { LabWords } from './lab-words'
import type { PostmortemWords } from './postmortem-words'
import type { FollowWords, PresentWords, WallWords, WorkshopWords } from './workshop-words'

/** A paragraph. Inline code stands in `backticks`. */
export type Prose = string

/** Title and description of a page, for the tab, search engines and cards. */
export interface PageHead {
  readonly title: string
  readonly description: string
}

/** The words around the lessons: the frame of the site and each page of its own. */
export interface PageWords {
  readonly site: SiteWords
  readonly home: HomeWords
  readonly why: WhyWords
  readonly rules: RulesWords
  readonly family: FamilyWords
  readonly glossary: GlossaryWords
  readonly about: AboutWords
  readonly embed: EmbedPageWords
  readonly lab: LabWords
  readonly handsOn: HandsOnWords
  readonly check: CheckWords
  readonly handout: HandoutWords
  readonly changes: ChangesWords
  readonly offline: OfflineWords
  readonly postmortem: PostmortemWords
  readonly course: CourseWords
  readonly workshop: WorkshopWords
  readonly follow: FollowWords
  readonly present: PresentWords
  readonly wall: WallWords
}

/** The pages in the header, beside the home page. */
export const sitePages = [
  'lab',
  'check',
  'workshop',
  'postmortem',
  'why',
  'rules',
  'family',
  'about',
] as const
export type SitePage = (typeof sitePages)[number]

export interface SiteWords {
  readonly name: string
  readonly skip: string
  /** The button that shows the pages where there is no room for a row. */
  readonly menu: string
  /** Name of the navigation landmark. */
  readonly pages: string
  readonly lessons: string
  readonly links: Readonly<Record<SitePage, string>>
  /** Name of the button that is pressed while the page is dark. */
  readonly darkTheme: string
  readonly footer: {
    readonly licence: string
    readonly about: string
  }
  /** Link text after a claim, where its source is one page. */
  readonly source: string
}

export interface HomeWords {
  readonly head: PageHead
  readonly thesis: string
  readonly lead: Prose
  readonly start: string
  readonly orbit: OrbitWords
  readonly lessons: {
    readonly heading: string
    readonly lead: Prose
    readonly beats: (count: number) => string
  }
  readonly machines: {
    readonly heading: string
    readonly lead: Prose
    readonly account: { readonly name: string; readonly text: readonly Prose[] }
    readonly workspace: { readonly name: string; readonly text: readonly Prose[] }
    readonly lesson: Prose
  }
  /** Where the reader does something of their own; each links to the page of that name. */
  readonly tools: {
    readonly heading: string
    readonly lead: Prose
    readonly texts: Readonly<Record<'lab' | 'handsOn' | 'check' | 'postmortem', Prose>>
  }
  readonly doors: {
    readonly heading: string
    readonly read: { readonly name: string; readonly text: Prose; readonly link: string }
    readonly workshop: {
      readonly name: string
      readonly text: Prose
      readonly keys: readonly (readonly [key: string, does: string])[]
      /** To the agendas. */
      readonly course: string
      /** Into the page that starts a room. */
      readonly link: string
    }
    readonly postmortem: {
      readonly name: string
      readonly text: Prose
      readonly note: Prose
      /** Into the timeline builder. */
      readonly link: string
    }
  }
}

/** While the network is gone. */
export interface OfflineWords {
  /** On every page that is kept. */
  readonly text: string
  /** Of a page that is not. */
  readonly title: string
  readonly absent: string
  readonly home: string
}

/** The feed of what is new. */
export interface ChangesWords {
  readonly title: string
  /** Name of the link to it. */
  readonly link: string
  readonly entries: Readonly<Record<ChangeId, { readonly title: string; readonly text: Prose }>>
}

/** A lesson on paper. */
export interface HandoutWords {
  readonly head: (lesson: string) => PageHead
  readonly lead: Prose
  readonly print: string
  /** Who has it on paper finds the lesson there. */
  readonly online: string
  readonly step: (number: number, count: number) => string
  readonly start: string
  /** What stands before each event. */
  readonly happens: string
  readonly ask: string
  readonly answers: string
  readonly end: string
}

/** The loop on a ring. Acts read after the actor's name: 'Terraform' 'creates Inspector'. */
export interface OrbitWords {
  readonly heading: string
  readonly actors: Readonly<Record<'you' | 'terraform' | 'aws', string>>
  readonly imagesScanned: string
  readonly imagesNotScanned: string
  /** Which applies end here: `1, 3, 5 …`. */
  readonly after: (applies: string) => string
  readonly apply: (number: number) => string
  readonly enables: string
  readonly sets: (scanType: ScanType) => string
  readonly rules: Readonly<Record<RuleId, string>>
  readonly again: (period: number) => string
  readonly still: string
}

export interface WhyWords {
  readonly head: PageHead
  readonly lead: Prose
  readonly billed: { readonly heading: string; readonly text: readonly Prose[] }
  readonly cases: {
    readonly heading: string
    readonly caption: string
    readonly lists: Readonly<Record<PriceList, string>>
    readonly firstScan: string
    readonly rescan: string
    readonly dependencies: (rescansPerDay: number) => string
    readonly registry: (images: number, rescansPerDay: number) => string
    readonly behind: (bill: string, images: number) => string
    readonly perMonth: (usd: string) => string
    readonly rescans: (perMonth: string, perDay: string) => string
    readonly note: Prose
  }
  readonly calculator: CalculatorWords
  readonly prices: { readonly heading: string; readonly text: readonly Prose[] }
  readonly wish: {
    readonly heading: string
    readonly text: readonly Prose[]
    readonly link: string
  }
  readonly manual: {
    readonly heading: string
    readonly text: readonly Prose[]
    readonly caption: string
    readonly columns: readonly [string, string, string]
    readonly rows: readonly (readonly [string, string, string])[]
    readonly after: Prose
  }
}

/** These words go to the browser, so none of them is a function; `{name}` is filled in there. */
export interface CalculatorWords {
  readonly heading: string
  readonly needsScript: Prose
  readonly images: string
  readonly rescans: string
  readonly newImages: string
  readonly prices: string
  readonly lists: Readonly<Record<PriceList, string>>
  readonly firstScan: string
  readonly rescan: string
  readonly result: string
  /** {usd} */
  readonly perMonth: string
  /** {first} {rescans} */
  readonly scans: string
  readonly invalid: string
}

export interface RuleWords {
  /** The rule as a heading, after its number. */
  readonly name: string
  readonly text: Prose
  /** Both ends of the drawing: what happens, and what AWS does then. */
  readonly cause: string
  readonly effect: string
  /** At the arrow, where it is known that time passes. */
  readonly when: string | null
}

export interface RulesWords {
  readonly head: PageHead
  readonly lead: Prose
  readonly rules: Readonly<Record<RuleId, RuleWords>>
  /** What a rule's drawing shows, for who cannot see it. */
  readonly drawing: (cause: string, effect: string) => string
  readonly evidence: string
  readonly shownIn: string
  readonly notShown: Prose
  readonly together: Prose
}

export interface FamilyWords {
  readonly head: PageHead
  readonly lead: Prose
  readonly kinds: Readonly<
    Record<FamilyKind, { readonly heading: string; readonly text: readonly Prose[] }>
  >
  readonly cases: Readonly<Record<FamilyCase, { readonly name: Prose; readonly text: Prose }>>
  readonly period: (applies: number) => string
  /** Before the name of a resource or page. */
  readonly documentation: (name: string) => string
}

export interface AboutWords {
  readonly head: PageHead
  readonly lead: Prose
  readonly measured: ArticleSection
  readonly grades: ArticleSection
  readonly race: ArticleSection & {
    readonly columns: readonly [runsWith: string, runs: string, inspector: string, registry: string]
    readonly byDefault: string
  }
  readonly law: ArticleSection & {
    /** Over the lists of types, then over the verdicts with each scan type. */
    readonly types: string
    readonly columns: (scanType: ScanType) => string
    readonly loops: (period: number) => string
    readonly settles: (applies: number) => string
    readonly stuck: string
    readonly after: Prose
  }
  readonly assumed: ArticleSection
  readonly findings: ArticleSection
  readonly reports: ArticleSection
  /** Before the link to the page with the agendas. */
  readonly course: ArticleSection
  /** Before the link to the page that tells how. */
  readonly embed: ArticleSection
  readonly cite: ArticleSection & {
    /** Names of the two ways to write it. */
    readonly apa: string
    readonly bibtex: string
    readonly licence: Prose
  }
}

/** A page of prose: sections with paragraphs, lists of named points, tables and links. */
export interface ArticleWords {
  readonly head: PageHead
  readonly lead: Prose
  readonly sections: readonly ArticleSection[]
}

export interface ArticleSection {
  readonly heading: string
  readonly text: readonly Prose[]
  readonly points?: readonly (readonly [name: Prose, text: Prose])[]
  readonly table?: {
    readonly columns: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
  readonly links?: readonly (readonly [text: string, url: string])[]
}
