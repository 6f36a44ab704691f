import {
  type Flowchart,
  type GraphEdge,
  type GraphNode,
  isDrawn,
  type SequenceChart,
} from './graph'

/** How a drawn element looks at a beat; null is what lies ahead. */
export type Look = 'current' | 'visited' | 'taken' | 'hidden' | null

/** What a drawing's element is, by the attribute that carries its id. */
export const markedAttributes = [
  'data-node',
  'data-group',
  'data-edge',
  'data-edge-label',
  'data-step',
] as const
export type MarkedAttribute = (typeof markedAttributes)[number]

/** The looks of one beat, by `attribute=id`. */
export interface Marks {
  readonly looks: ReadonlyMap<string, Look>
  /** Set for a sequence: the last step that is shown, null before the first. The rest is cut off. */
  readonly lastStep?: string | null
}

export function flowchartMarks({ nodes, groups, edges }: Flowchart): Marks {
  return {
    looks: new Map([
      ...nodes.map((node) => [key('data-node', node.id), nodeLook(node)] as const),
      ...groups.map(({ id, mark }) => [key('data-group', id), nodeLook({ mark })] as const),
      ...edges.map((edge) => [key('data-edge', edge.id), edgeLook(edge)] as const),
      ...edges.map((edge) => [key('data-edge-label', edge.id), edgeLook(edge)] as const),
    ]),
  }
}

export function sequenceMarks({ steps }: SequenceChart): Marks {
  const drawn = steps.filter(isDrawn)
  return {
    looks: new Map(
      drawn.map(
        ({ id, current }) => [key('data-step', id), current ? 'current' : 'visited'] as const,
      ),
    ),
    lastStep: drawn.at(-1)?.id ?? null,
  }
}

export function marksOf(chart: Flowchart | SequenceChart): Marks {
  return 'steps' in chart ? sequenceMarks(chart) : flowchartMarks(chart)
}

/** A step that is not told yet is hidden; everything else that nobody speaks of lies ahead. */
export function lookOf({ looks }: Marks, attribute: MarkedAttribute, id: string): Look {
  return looks.get(key(attribute, id)) ?? (attribute === 'data-step' ? 'hidden' : null)
}

function key(attribute: MarkedAttribute, id: string): string {
  return `${attribute}=${id}`
}

function nodeLook({ mark, hidden }: Pick<GraphNode, 'mark' | 'hidden'>): Look {
  if (hidden) return 'hidden'
  return mark === 'ahead' ? null : mark
}

function edgeLook({ hidden, taken, visited }: GraphEdge): Look {
  if (hidden) return 'hidden'
  if (taken) return 'taken'
  return visited ? 'visited' : null
}
