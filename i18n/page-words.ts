import type { RuleId } from '@/machines/account/account.terms'
import type { PriceList } from '@/machines/bill'
import type { Owner } from '@/machines/story/truths'

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
  readonly about: AboutWords
}

/** The pages in the header, beside the home page. */
export const sitePages = ['why', 'rules', 'family', 'about'] as const
export type SitePage = (typeof sitePages)[number]

export interface SiteWords {
  readonly name: string
  readonly skip: string
  readonly menu: string
  /** Name of the navigation landmark. */
  readonly pages: string
  readonly lessons: string
  readonly links: Readonly<Record<SitePage, string>>
  /** Name of the button that is pressed while the page is dark. */
  readonly darkTheme: string
  readonly owners: Readonly<Record<Owner, string>>
  readonly footer: { readonly licence: string; readonly languages: string; readonly about: string }
  /** Link text that leads to a beat, after the lesson's title. */
  readonly source: string
}

export interface HomeWords {
  readonly head: PageHead
  readonly thesis: string
  readonly lead: Prose
  readonly start: string
  readonly orbit: {
    readonly heading: string
    /** Which applies end here: `1, 3, 5 …`. */
    readonly after: (applies: string) => string
    readonly again: (period: number) => string
    readonly still: string
  }
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
  readonly doors: {
    readonly heading: string
    readonly read: { readonly name: string; readonly text: Prose; readonly link: string }
    readonly workshop: {
      readonly name: string
      readonly text: Prose
      readonly keys: readonly (readonly [key: string, does: string])[]
    }
    readonly postmortem: { readonly name: string; readonly text: Prose; readonly note: Prose }
  }
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
  readonly name: string
  readonly does: readonly Prose[]
  readonly cause: string
  readonly effect: string
  /** Stands at the arrow: when it happens, if not at once. */
  readonly when: string | null
}

export interface RulesWords {
  readonly head: PageHead
  readonly lead: readonly Prose[]
  readonly rules: Readonly<Record<RuleId, RuleWords>>
  readonly somebody: string
  readonly evidence: string
  readonly shownIn: string
  readonly notShown: Prose
  readonly together: { readonly heading: string; readonly text: readonly Prose[] }
}

/** The five kinds of perpetual diff. */
export const familyKinds = ['set', 'slot', 'controller', 'readsBack', 'hiddenBit'] as const
export type FamilyKind = (typeof familyKinds)[number]

export const familyCases = [
  'securityGroup',
  'routeTable',
  'policyAttachment',
  'targetGroups',
  'projectPolicy',
  'bucketNotification',
  'twoEnablers',
  'desiredCount',
  'defaultTags',
  'inspectorEcr',
] as const
export type FamilyCase = (typeof familyCases)[number]

export interface FamilyWords {
  readonly head: PageHead
  readonly lead: readonly Prose[]
  readonly kinds: Readonly<
    Record<FamilyKind, { readonly name: string; readonly text: Prose; readonly wayOut: Prose }>
  >
  readonly cases: Readonly<Record<FamilyCase, { readonly name: Prose; readonly text: Prose }>>
  readonly wayOut: string
  readonly sources: string
  readonly period: (applies: number) => string
  readonly note: Prose
  readonly takeaway: { readonly heading: string; readonly text: Prose }
}

export interface AboutWords {
  readonly head: PageHead
  readonly lead: readonly Prose[]
  readonly measured: {
    readonly heading: string
    readonly text: readonly Prose[]
    readonly caption: string
    readonly versions: readonly (readonly [name: string, value: string])[]
  }
  readonly runs: {
    readonly heading: string
    readonly text: readonly Prose[]
    readonly caption: string
    readonly columns: readonly [string, string, string]
    readonly rows: readonly (readonly [string, string, string])[]
  }
  readonly assumptions: {
    readonly heading: string
    readonly text: Prose
    readonly list: readonly { readonly name: string; readonly text: Prose }[]
    readonly after: Prose
  }
  readonly grades: {
    readonly heading: string
    readonly text: Prose
    readonly list: readonly { readonly name: string; readonly text: Prose }[]
  }
  readonly law: {
    readonly heading: string
    readonly text: readonly Prose[]
    readonly caption: string
    readonly columns: readonly [types: string, scanType: string, verdict: string]
    readonly loops: (period: number) => string
    readonly settles: (after: number) => string
    readonly stuck: string
    readonly after: Prose
  }
  readonly findings: {
    readonly heading: string
    readonly list: readonly { readonly name: string; readonly text: Prose }[]
  }
  readonly related: {
    readonly heading: string
    readonly list: Readonly<Record<RelatedReport, string>>
  }
  readonly cite: {
    readonly heading: string
    readonly text: Prose
    readonly entry: (address: string) => string
  }
  readonly licence: { readonly heading: string; readonly text: Prose }
}

export const relatedReports = [
  'organization',
  'probe',
  'probeFix',
  'timeout',
  'import',
  'cloudformation',
  'azul',
] as const
export type RelatedReport = (typeof relatedReports)[number]
