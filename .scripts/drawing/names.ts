import { edgeStyles } from '../../machines/diagram/flowchart-style'
import { ownId } from '../../machines/diagram/mermaid-id'
import { bands, sequenceSizes, stepComment } from '../../machines/diagram/sequence-text'
import type { FlowchartNames } from './flowchart-svg'
import type { SequenceNames } from './sequence-svg'

const edgeLine = /^ {2}(\w+) -\.?->(?:\|".*"\|)? (\w+)$/gm

/** What is where in Mermaid's drawing of a flowchart text. Edges are numbered unless ids are given. */
export function flowchartNames(text: string, edgeIds?: readonly string[]): FlowchartNames {
  const seen = new Map<string, number>()
  const edges = [...text.matchAll(edgeLine)].map(([, from, to], index): [string, string] => {
    const pair = `${from}_${to}`
    const before = seen.get(pair) ?? 0
    seen.set(pair, before + 1)
    return [`L_${pair}_${before === 0 ? 0 : before + 1}`, edgeIds?.[index] ?? String(index)]
  })
  const ids = [...text.matchAll(/^ *(?:subgraph )?(\w+) ?[[(]+"/gm)].flatMap(([, id]) =>
    id ? [id] : [],
  )
  return {
    nodes: Object.fromEntries(ids.map((id) => [id, ownId(id)])),
    edges,
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
      return [id, step.match(/^ {4}\w+--?>>/gm)?.length ?? 0]
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
