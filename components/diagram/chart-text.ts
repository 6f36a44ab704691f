import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'
import type { DiagramWords } from './diagram-words'

/** One line of a diagram told as text. */
export interface TextLine {
  readonly id: string
  readonly text: string
  /** Whether it is what the beat is about. */
  readonly now: boolean
}

type MarkWords = DiagramWords['marks']

/** The states and how they stand. A sequence has none. */
export function stateLines(
  chart: Flowchart | SequenceChart,
  words: MarkWords,
): readonly TextLine[] {
  if ('steps' in chart) return []
  const groups = new Map(chart.groups.map(({ id, label }) => [id, label.join(' ')]))
  return chart.nodes
    .filter(({ hidden }) => !hidden)
    .map(({ id, label, mark, group }) => ({
      id,
      text: `${group ? `${groups.get(group) ?? group} / ` : ''}${label.join(' ')}: ${words[mark]}`,
      now: mark === 'current',
    }))
}

/** The transitions, or the messages of a sequence. */
export function transitionLines(
  chart: Flowchart | SequenceChart,
  words: MarkWords,
): readonly TextLine[] {
  return 'steps' in chart ? messageLines(chart, words) : edgeLines(chart, words)
}

function edgeLines({ nodes, edges, groups }: Flowchart, words: MarkWords): readonly TextLine[] {
  const name = namer([...nodes, ...groups])
  return edges
    .filter(({ hidden }) => !hidden)
    .map(({ id, from, to, label, actor, taken }) => ({
      id,
      text: `${name(from)} → ${name(to)}${inBrackets([
        ...label,
        ...(actor === 'aws' ? [words.aws] : []),
        ...(taken ? [words.taken] : []),
      ])}`,
      now: taken,
    }))
}

function messageLines(
  { participants, steps }: SequenceChart,
  words: MarkWords,
): readonly TextLine[] {
  const name = namer(participants)
  return steps.flatMap(({ id, messages, note, current }) => [
    ...(note === undefined ? [] : [{ id: `${id}-note`, text: note, now: current }]),
    ...messages.map(({ from, to, label, actor }, index) => ({
      id: `${id}-${index}`,
      text: `${name(from)} → ${name(to)}: ${label.join(' ')}${inBrackets(actor === 'aws' ? [words.aws] : [])}`,
      now: current,
    })),
  ])
}

function namer(things: readonly { readonly id: string; readonly label: readonly string[] }[]) {
  const names = new Map(things.map(({ id, label }) => [id, label.join(' ')]))
  return (id: string) => names.get(id) ?? id
}

function inBrackets(parts: readonly string[]): string {
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}
