import { plainText } from '@/i18n/lesson-words'
import type { PlayerWords } from '@/i18n/player-words'
import { eventLabel } from '@/machines/diagram/event-label'
import { type DiagramLabels, fill } from '@/machines/diagram/labels'
import { mermaidText } from '@/machines/diagram/structure'
import { model } from '@/machines/model'
import { type Frame, trail } from '@/machines/story/frames'
import { owners, truthsOf } from '@/machines/story/truths'
import { chartOf } from './charts'
import { type ClaimText, claimTextsAt } from './claim-texts'
import type { PlayerProps } from './props'
import type { Run } from './run'
import { statementText } from './statement'

export type Told = PlayerProps & { readonly run: Run }

/** Everything one beat has to say to somebody who has not seen the page, in the reader's language. */
export interface BeatReport {
  readonly title: string
  /** `Step 9 of 17`. */
  readonly position: string
  /** Which model says so, since when. */
  readonly model: string
  /** One paragraph: what happens here. */
  readonly text: string
  /** What AWS did by itself, here or last before it; null where it has done nothing yet. */
  readonly cause: string | null
  /** First the names of the columns, then a row for each attribute. */
  readonly truths: readonly (readonly string[])[]
  readonly trace: readonly string[]
  readonly mermaid: string | null
  /** A line for each ground of each claim. */
  readonly evidence: readonly Ground[]
}

export type Ground = { readonly claim: string } & Pick<
  ClaimText['grounds'][number],
  'gradeText' | 'source' | 'url' | 'checked'
>

export function beatReport(lesson: Told, frame: Frame): BeatReport {
  const { text, words, run, labels } = lesson
  const beat = text.beats[frame.beat.slug]
  const flow = chartOf(run, frame, 'flow', lesson)
  return {
    title: `${text.title}: ${beat?.title ?? frame.beat.slug}`,
    position: fill(words.position, { number: frame.index + 1, count: run.frames.length }),
    model: fill(words.model, model),
    text: plainText(beat?.text ?? []),
    cause: causeOf(frame, words),
    truths: truthRows(frame, words),
    trace: traceOf(frame, labels, words),
    mermaid: flow && mermaidText(flow).trimEnd(),
    evidence: claimTextsAt(lesson.claims, frame).flatMap(({ text: claim, grounds }) =>
      grounds.map((ground) => ({ ...ground, claim })),
    ),
  }
}

function causeOf(frame: Frame, words: PlayerWords): string | null {
  const acted = trail(frame).findLast(({ rules }) => rules.length > 0)
  if (!acted) return null
  const { happened, happenedBefore } = words.markdown
  const sentences = acted.rules.map((rule) => `${rule}: ${words.rules[rule]}`)
  return `${acted.index === frame.index ? happened : happenedBefore}: ${sentences.join(' ')}`
}

function truthRows(frame: Frame, { truths: words }: PlayerWords) {
  return [
    [words.attribute, ...owners.map((owner) => words.owners[owner])],
    ...truthsOf(frame).map(({ attribute, says }) => [
      // Where a narrow column may break a name is nothing a document needs.
      words.rows[attribute].replaceAll('\u200b', ''),
      ...owners.map((owner) => statementText(says[owner], words)),
    ]),
  ]
}

function traceOf(frame: Frame, labels: DiagramLabels, words: PlayerWords): readonly string[] {
  return trail(frame).map(({ beat, rules }) => {
    const event = beat.event ? eventLabel(beat.event, labels) : words.log.start
    return rules.length > 0 ? `${event} (${rules.join(', ')})` : event
  })
}
