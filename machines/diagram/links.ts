import type { Flowchart, GraphEdge } from './graph'
import { mermaidId } from './mermaid-id'

/** One line of Mermaid text that joins two nodes. */
export interface Link {
  readonly edge: GraphEdge
  readonly from: string
  readonly to: string
  readonly label: readonly string[]
  readonly arrow: boolean
}

/** What a relay's id starts with in Mermaid text; no node of a graph does. */
export const relayPrefix = 'loop_'

/**
 * The links in the order of the text. Mermaid makes no room for an edge from a node to itself, so
 * such an edge goes out to a relay that carries its label, and back.
 */
export function linksOf(edges: readonly GraphEdge[]): readonly Link[] {
  return edges.flatMap((edge): readonly Link[] => {
    const [from, to] = [mermaidId(edge.from), mermaidId(edge.to)]
    if (!isLoop(edge)) return [{ edge, from, to, label: edge.label, arrow: true }]
    return [
      { edge, from, to: relayId(edge), label: [], arrow: false },
      { edge, from: relayId(edge), to, label: [], arrow: true },
    ]
  })
}

/** An empty group that Mermaid lays out first and nobody sees. */
export const leaderId = `${relayPrefix}leader`

/**
 * What an unseen link keeps above what, for a chart in a column. Mermaid reads groups before nodes and
 * lays out from what it reads first; the leader is read before all and starts where the story does.
 */
export function pullsOf({ column = [], edges }: Flowchart): readonly (readonly [string, string])[] {
  const [, second] = column
  if (!second) return []
  const pulls = column.slice(1).flatMap((below, index) => {
    const above = column[index] ?? below
    const loops = edges.filter((edge) => isLoop(edge) && edge.from === above).map(relayId)
    const joined = edges.some(({ from, to }) => from === above && to === below)
    return [...loops, ...(joined ? [] : [mermaidId(above)])].map(
      (id) => [id, mermaidId(below)] as const,
    )
  })
  return [[leaderId, mermaidId(second)], ...pulls]
}

export function isLoop({ from, to }: GraphEdge): boolean {
  return from === to
}

export function relayId({ id }: GraphEdge): string {
  return relayPrefix + id
}

/** The id Mermaid gives to a link: pairs are counted, and a second link of a pair is number 2. */
export function mermaidLinkId(links: readonly Pick<Link, 'from' | 'to'>[], index: number): string {
  const link = links[index]
  if (!link) throw new Error(`There are ${links.length} links, so there is no link ${index}.`)
  const before = links
    .slice(0, index)
    .filter(({ from, to }) => from === link.from && to === link.to)
  return `L_${link.from}_${link.to}_${before.length === 0 ? 0 : before.length + 1}`
}
