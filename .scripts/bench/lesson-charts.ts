import { readFileSync } from 'node:fs'
import { drawingName } from '@/components/diagram/drawing-name'
import { dictionary } from '@/i18n/dictionary'
import { type DiagramKind, diagramKinds, diagramsOf } from '@/machines/diagram/diagrams'
import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import { lessons } from '@/machines/lessons'
import { framesOf } from '@/machines/story/frames'

/** One diagram of one beat, as a lesson's page shows it. */
export interface BeatChart {
  readonly kind: DiagramKind
  /** File name of its drawing below `public/drawings`, without `.svg`. */
  readonly drawing: string
  readonly chart: Flowchart | SequenceChart
}

const locale = 'en'

/** Where a lesson opens on the site. */
export function lessonAddress(slug: string): string {
  return `/${locale}/${slug}/`
}

/** The diagrams of every beat of a lesson, in English. */
export function lessonCharts(slug: string): readonly (readonly BeatChart[])[] {
  const lesson = lessons.find((one) => one.slug === slug)
  if (!lesson) {
    const known = lessons.map((one) => one.slug).join(', ')
    throw new Error(`Expected lessons out of ${known}, got '${slug}'.`)
  }
  const frames = framesOf(lesson)
  const words = dictionary(locale)
  const labels = { ...words.diagrams, states: words.lessons[lesson.slug].states }
  return frames.map((frame) => {
    const charts = diagramsOf(lesson, frames, frame, labels)
    return diagramKinds.flatMap((kind) => {
      const chart = charts[kind]
      return chart ? [{ kind, drawing: drawingName(slug, locale, kind, frames, frame), chart }] : []
    })
  })
}

/** The slots of a comparison page: the first diagram large, the others small, as in the player. */
export function slots(
  kinds: readonly DiagramKind[],
  inside: (kind: DiagramKind) => string,
): string {
  return `<button type="button" data-control="next">Next</button>
<main>${kinds.map((kind) => `<div class="drawing" id="${kind}">${inside(kind)}</div>`).join('')}</main>`
}

/** Head of a comparison page: the site's own colours and drawing styles, and sizes as in the player. */
export function head(): string {
  const styles = ['components/site/tokens.css', 'components/diagram/drawing.css']
  return `<!doctype html><meta charset="utf-8"><title>Bench</title><style>
${styles.map((file) => readFileSync(file, 'utf8')).join('\n')}
main { display: grid; grid-template-columns: 1fr 7rem; grid-template-rows: repeat(3, 6.75rem) 1fr; gap: 8px }
.drawing { grid-column: 2; overflow: hidden }
.drawing:first-child { grid-column: 1; grid-row: 1 / -1; height: 40rem; overflow: auto }
.drawing:not(:first-child) svg { width: 100%; height: auto }
</style>`
}
