import type { SequenceChart, SequenceStep } from '@/machines/diagram/graph'
import type { DiagramLabels } from '@/machines/diagram/labels'
import { messagesOf, participantsOf } from '@/machines/diagram/sequence'
import type { Entry } from './document'
import { framesAt } from './frames'

/** Lines of one drawing: Mermaid takes 50,000 characters, and more than a page long is not read. */
const mostLines = 80
/** A note is read at a glance. */
const longestNote = 140
/** Nothing in a drawing may be wider than the drawing. */
const longestWord = 32

export interface ChartSettings {
  readonly labels: DiagramLabels
  /** What an entry is called, and its time as it is printed. */
  readonly titleOf: (entry: Entry) => string
  readonly timeOf: (entry: Entry) => string
}

/**
 * Who did what to whom at the chosen entries, as the machine tells it, with what it does not know as
 * notes. Several charts where one would be too long; none where no machine has anything to say.
 */
export function chartsOf(
  entries: readonly Entry[],
  settings: ChartSettings,
): readonly SequenceChart[] {
  const frames = entries.flatMap(({ source }) => framesAt(source))
  const steps = entries.map((entry) => stepOf(entry, settings))
  if (steps.every(({ messages }) => messages.length === 0)) return []
  const participants = participantsOf(frames, settings.labels)
  return parts(steps).map((part) => ({ participants, steps: part }))
}

function stepOf(entry: Entry, { labels, titleOf, timeOf }: ChartSettings): SequenceStep {
  const messages = framesAt(entry.source).flatMap((frame) => messagesOf(frame, labels))
  const said = messages.length > 0 ? '' : entry.words.trim() || titleOf(entry)
  const note = [timeOf(entry), said].filter((text) => text !== '').join(' ')
  return {
    id: `entry-${entry.id}`,
    messages,
    ...(note === '' ? {} : { note: shortened(note) }),
    current: false,
  }
}

function parts(steps: readonly SequenceStep[]): readonly (readonly SequenceStep[])[] {
  const all: SequenceStep[][] = [[]]
  let lines = 0
  for (const step of steps) {
    const own = step.messages.length + (step.note === undefined ? 0 : 1)
    if (lines > 0 && lines + own > mostLines) {
      all.push([])
      lines = 0
    }
    all.at(-1)?.push(step)
    lines += own
  }
  return all
}

function shortened(note: string): string {
  const words = note.replace(/[!-~]+/g, (word) => cut(word, longestWord))
  return cut(words.replace(/\s+/g, ' '), longestNote)
}

function cut(text: string, most: number): string {
  const signs = [...text]
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : text
}
