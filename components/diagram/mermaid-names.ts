import { edgeStyles } from '@/machines/diagram/flowchart-style'
import { leaderId, mermaidLinkId, relayPrefix } from '@/machines/diagram/links'
import { ownId } from '@/machines/diagram/mermaid-id'
import { bands, sequenceSizes, stepComment } from '@/machines/diagram/sequence-text'
import type { FlowchartNames } from './flowchart-svg'
import type { SequenceNames } from './sequence-svg'

const linkLine = /^ {2}(\w+) -(?:-[->]|\.->?)(?:\|".*"\|)? (\w+)$/gm

/** What is where in Mermaid's drawing of a flowchart text. Edges are numbered unless ids are given. */
export function flowchartNames(text: string, edgeIds?: readonly string[]): FlowchartNames {
  const links = [...text.matchAll(linkLine)].map(([, from = '', to = '']) => ({ from, to }))
  const edges = links.flatMap(({ from, to }, index) => {
    if (from.startsWith(relayPrefix)) return []
    const relay = to.startsWith(relayPrefix) ? { relay: to } : {}
    const parts = 'relay' in relay ? [index, index + 1] : [index]
    return [{ parts: parts.map((part) => mermaidLinkId(links, part)), ...relay }]
  })
  const ids = [...text.matchAll(/^ *(?:subgraph )?(\w+) ?[[(]+"/gm)].map(([, id = '']) => id)
  return {
    nodes: Object.fromEntries(ids.map((id) => [id, ownId(id)])),
    edges: edges.map((edge, index) => ({ id: edgeIds?.[index] ?? String(index), ...edge })),
    leader: leaderId,
    looks: Object.fromEntries(
      Object.entries(edgeStyles).flatMap(([look, { stroke }]) =>
        look === 'ahead' ? [] : [[rgb(stroke), look]],
      ),
    ),
  }
}

/** What is where in Mermaid's drawing of a sequence text. */
export function sequenceNames(text: string): SequenceNames {
  const [, ...steps] = text.split(stepComment)
  return {
    steps: steps.map((step): [string, number] => {
      const [id = ''] = step.split('\n')
      return [id, step.match(/^ {4}(?:\w+--?>>|Note over )/gm)?.length ?? 0]
    }),
    current: bands.current,
    margin: sequenceSizes.margin,
  }
}

/** A colour as a browser's style object gives it back, blanks left out. */
function rgb(colour: string): string {
  if (!colour.startsWith('#')) return colour
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return `rgb(${part(1)},${part(3)},${part(5)})`
}
