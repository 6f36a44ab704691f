import { type DrawingKind, drawingName } from '@/components/diagram/drawing-name'
import { diagrams as enLabels } from '@/i18n/en/diagrams'
import { lessons as enLessons } from '@/i18n/en/lessons'
import { diagrams as jaLabels } from '@/i18n/ja/diagrams'
import { lessons as jaLessons } from '@/i18n/ja/lessons'
import { locales } from '@/i18n/locales'
import { account } from '@/machines/diagram/account'
import { diagramsOf } from '@/machines/diagram/diagrams'
import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import { sequence } from '@/machines/diagram/sequence'
import { fingerprint, structureText } from '@/machines/diagram/structure'
import { tracksOf } from '@/machines/diagram/track'
import { articleKnobs } from '@/machines/lab/knobs'
import { framesOf as framesOfRun, replay } from '@/machines/lab/run'
import { lessons } from '@/machines/lessons'
import { type Frame, framesOf } from '@/machines/story/frames'
import type { Lesson } from '@/machines/story/lesson'

/** A drawing the site needs: one for each structure, lesson and language. */
export interface WantedDrawing {
  readonly name: string
  readonly chart: Flowchart | SequenceChart
}

/** Only the words that are drawn, so that a page in the making never stops the drawing. */
const spoken = {
  en: { labels: enLabels, words: enLessons },
  ja: { labels: jaLabels, words: jaLessons },
}

/** Raise it when the drawing script draws the same text differently. */
const drawingScript = 2

export function wantedDrawings(): readonly WantedDrawing[] {
  return [
    ...lessons.flatMap((lesson) => locales.flatMap((locale) => lessonDrawings(lesson, locale))),
    ...locales.flatMap(labDrawings),
  ]
}

/** Says from which text, by which Mermaid and which script a drawing was made. */
export function structureOf({ chart }: WantedDrawing, mermaidVersion: string): string {
  return fingerprint(`${drawingScript} ${mermaidVersion} ${structureText(chart)}`)
}

/** The lab before anything has happened: whoever only looks at it needs no Mermaid. */
function labDrawings(locale: (typeof locales)[number]): readonly WantedDrawing[] {
  const frames = framesOfRun(replay(articleKnobs, []))
  const { labels } = spoken[locale]
  const charts = {
    account: account(frames, frames[0], labels),
    sequence: sequence(frames, frames[0], labels),
  }
  return Object.entries(charts).map(([kind, chart]) => ({ name: `lab.${locale}.${kind}`, chart }))
}

function lessonDrawings(
  lesson: Lesson & { slug: (typeof lessons)[number]['slug'] },
  locale: (typeof locales)[number],
): readonly WantedDrawing[] {
  const frames = framesOf(lesson)
  const { labels, words } = spoken[locale]
  const at = (frame: Frame) =>
    diagramsOf(lesson, frames, frame, { ...labels, states: words[lesson.slug].states })
  const name = (kind: DrawingKind, frame: Frame) =>
    drawingName(lesson.slug, locale, kind, frames, frame)
  const [first] = frames
  if (!first) return []
  const { flow, flowShort, account } = at(first)
  return [
    { name: name('flow', first), chart: flow },
    ...(flowShort ? [{ name: name('flow-short', first), chart: flowShort }] : []),
    { name: name('account', first), chart: account },
    ...tracksOf(frames).flatMap((last) => {
      const { orbit, sequence } = at(last)
      return [
        ...(orbit ? [{ name: name('orbit', last), chart: orbit }] : []),
        { name: name('sequence', last), chart: sequence },
      ]
    }),
  ]
}
