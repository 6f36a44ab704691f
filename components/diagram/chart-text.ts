import type { Flowchart, SequenceChart } from '@/machines/diagram/graph'

/** One line of a diagram told as text. */
export interface TextLine {
  readonly id: string
  readonly text: string
  readonly current: boolean
}

/** The same content as the drawing, for whoever cannot see it: what holds and what just happened. */
export function chartLines(chart: Flowchart | SequenceChart): readonly TextLine[] {
  return 'steps' in chart ? sequenceLines(chart) : flowchartLines(chart)
}

function flowchartLines({ nodes, edges, groups }: Flowchart): readonly TextLine[] {
  const names = new Map([...nodes, ...groups].map(({ id, label }) => [id, label.join(' ')]))
  const name = (id: string) => names.get(id) ?? id
  return edges
    .filter(({ hidden }) => !hidden)
    .map(({ id, from, to, label, taken }) => ({
      id,
      text: `${name(from)} → ${name(to)}${label.length > 0 ? ` (${label.join(', ')})` : ''}`,
      current: taken,
    }))
}

function sequenceLines({ participants, steps }: SequenceChart): readonly TextLine[] {
  const names = new Map(participants.map(({ id, label }) => [id, label.join(' ')]))
  const name = (id: string) => names.get(id) ?? id
  return steps.flatMap(({ id, messages, current }) =>
    messages.map(({ from, to, label }, index) => ({
      id: `${id}-${index}`,
      text: `${name(from)} → ${name(to)}: ${label.join(' ')}`,
      current,
    })),
  )
}

/** The labels of the states that hold now. */
export function currentLabels(chart: Flowchart | SequenceChart): readonly string[] {
  if ('steps' in chart) return []
  return chart.nodes
    .filter(({ mark, hidden }) => mark === 'current' && !hidden)
    .map(({ label }) => label.join(' '))
}
