import { flowchartText } from './flowchart'
import type { Flowchart, SequenceChart } from './graph'
import { sequenceText } from './sequence-text'

/** The graph with nothing told yet: what all beats of a diagram have in common. */
export function unmarked(chart: Flowchart): Flowchart {
  return {
    ...chart,
    nodes: chart.nodes.map(({ hidden: _, ...node }) => ({ ...node, mark: 'ahead' })),
    groups: chart.groups.map((group) => ({ ...group, mark: 'ahead' })),
    edges: chart.edges.map(({ hidden: _, ...edge }) => ({ ...edge, visited: false, taken: false })),
  }
}

/** The Mermaid text of a beat's diagram. */
export function mermaidText(chart: Flowchart | SequenceChart): string {
  return 'steps' in chart ? sequenceText(chart) : flowchartText(chart)
}

/** The text a kept drawing is made from. For a sequence give the chart with every step in it. */
export function structureText(chart: Flowchart | SequenceChart): string {
  if ('steps' in chart)
    return sequenceText({
      ...chart,
      steps: chart.steps.map((step) => ({ ...step, current: false })),
    })
  return flowchartText(unmarked(chart))
}

/** A short name for a text: two different drawings never share one in practice (53 bits). */
export function fingerprint(text: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 2654435761)
    high = Math.imul(high ^ code, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36)
}
