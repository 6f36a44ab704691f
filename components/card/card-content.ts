import { drawingName } from '@/components/diagram/drawing-name'
import { drawing as keptDrawing } from '@/components/diagram/drawings'
import { chartOf } from '@/components/player/charts'
import { runOf } from '@/components/player/run'
import { statementText } from '@/components/player/statement'
import { beatWords } from '@/i18n/beat-words'
import { type Dictionary, dictionary } from '@/i18n/dictionary'
import { type Locale, locales } from '@/i18n/locales'
import { type PageWords, sitePages } from '@/i18n/page-words'
import { markDrawing } from '@/machines/diagram/mark-drawing'
import { marksOf } from '@/machines/diagram/marks'
import { type LessonSlug, lessons } from '@/machines/lessons'
import type { Frame } from '@/machines/story/frames'
import { type Owner, owners, truthsOf } from '@/machines/story/truths'
import { type CardDrawing, cardDrawing } from './card-drawing'
import { cardFile } from './card-file'

/** What a link to a page looks like where somebody pastes it. */
export interface CardContent {
  readonly locale: Locale
  /** Above the title: the lesson, or nothing. */
  readonly above: string
  readonly title: string
  /** Where in the lesson, such as `7 / 21`. */
  readonly place: string
  readonly truths: readonly CardTruth[]
  /** The beat's diagram around its current state; a page has none. */
  readonly drawing: CardDrawing | null
}

/** One attribute and what each owner says about it; a lesson without Terraform has one owner. */
export interface CardTruth {
  readonly name: string
  readonly differs: boolean
  readonly says: readonly {
    readonly owner: Owner
    readonly name: string
    readonly text: string
  }[]
}

/** Every card there is, by file name. */
export function allCards(): ReadonlyMap<string, CardContent> {
  return new Map(
    locales.flatMap((locale) => [
      ...cardedPages.map(
        ([path, name]) => [cardFile(locale, path), pageCard(locale, name)] as const,
      ),
      ...lessons.flatMap(({ slug }) =>
        runOf(slug).frames.map(
          (frame) =>
            [
              cardFile(locale, `${slug}/${frame.beat.slug}`),
              beatCard(locale, slug, frame),
            ] as const,
        ),
      ),
    ]),
  )
}

/** Where each page is, and what its words are called. */
const cardedPages = [
  ['', 'home'] as const,
  ...sitePages.map((page) => [page, page] as const),
  ['lab/hands-on', 'handsOn'] as const,
  ['about/embed', 'embed'] as const,
  ['glossary', 'glossary'] as const,
  ['workshop/course', 'course'] as const,
  ['workshop/follow', 'follow'] as const,
  ['workshop/present', 'present'] as const,
  ['workshop/wall', 'wall'] as const,
]

function pageCard(
  locale: Locale,
  name: Exclude<keyof PageWords, 'site' | 'handout' | 'changes' | 'offline'>,
): CardContent {
  const { pages } = dictionary(locale)
  const title = name === 'home' ? pages.home.thesis : pages[name].head.title
  return {
    locale,
    above: '',
    title: title.replaceAll('\u00a0', ' '),
    place: '',
    truths: [],
    drawing: null,
  }
}

function beatCard(locale: Locale, slug: LessonSlug, frame: Frame): CardContent {
  const words = dictionary(locale)
  const { title } = words.lessons[slug]
  return {
    locale,
    above: title,
    title: beatWords(locale, slug, frame.beat.slug).title,
    place: `${frame.index + 1} / ${runOf(slug).frames.length}`,
    truths: cardTruths(frame, words),
    drawing: drawingOf(locale, slug, frame, words),
  }
}

/** Pixels of the card that a diagram takes. */
export const drawn = { width: 400, height: 460 } as const
/** How much larger than on the page a flow is there. */
const enlarged = 1.8

function drawingOf(
  locale: Locale,
  slug: LessonSlug,
  frame: Frame,
  { diagrams, lessons: words }: Dictionary,
): CardDrawing | null {
  const run = runOf(slug)
  const chart = chartOf(run, frame, 'flow', { locale, labels: diagrams, text: words[slug] })
  if (!chart) return null
  const name = drawingName(slug, locale, 'flow', run.frames, frame)
  return cardDrawing(markDrawing(keptDrawing(name), marksOf(chart)), drawn, enlarged)
}

const shown = ['inspector', 'resourceTypes', 'scanType'] as const

export function cardTruths(frame: Frame, { player }: Dictionary): readonly CardTruth[] {
  const speakers = frame.workspace.context.configuration ? owners : (['aws'] as const)
  return truthsOf(frame).flatMap(({ attribute, says, differs }) =>
    shown.some((one) => one === attribute)
      ? [
          {
            name: player.truths.rows[attribute],
            differs,
            says: speakers.map((owner) => ({
              owner,
              name: player.truths.owners[owner],
              text: statementText(says[owner], player.truths),
            })),
          },
        ]
      : [],
  )
}
