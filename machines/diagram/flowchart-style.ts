import type { Flowchart, GraphEdge, GraphNode } from './graph'
import { isLoop, linksOf, relayId } from './links'
import { mermaidId } from './mermaid-id'
import { palette } from './palette'

type Style = Readonly<Record<string, string>>

const nodeStyles: Readonly<Record<string, Style>> = {
  ahead: {
    fill: palette.paper,
    stroke: palette.faint,
    color: palette.muted,
    'stroke-width': '1.5px',
  },
  visited: {
    fill: palette.paper,
    stroke: palette.ink,
    color: palette.ink,
    'stroke-width': '1.5px',
  },
  current: {
    fill: palette.accent,
    stroke: palette.accent,
    color: palette.paper,
    'stroke-width': '1.5px',
  },
  note: { 'stroke-dasharray': '4 3' },
  hidden: { fill: 'transparent', stroke: 'transparent', color: 'transparent' },
}

const groupStyles: Readonly<Record<string, Style>> = {
  groupAhead: { fill: palette.group, stroke: palette.faint, color: palette.muted },
  groupVisited: { fill: palette.group, stroke: palette.line, color: palette.ink },
  groupCurrent: { fill: palette.group, stroke: palette.accent, color: palette.ink },
}

/** How an edge looks is told by its stroke, each a colour of its own. */
export const edgeStyles = {
  ahead: { stroke: palette.aheadLine, color: palette.muted, 'stroke-width': '1.5px' },
  visited: { stroke: palette.line, color: palette.ink, 'stroke-width': '2px' },
  taken: { stroke: palette.accent, color: palette.accent, 'stroke-width': '3px' },
  hidden: { stroke: 'transparent', color: 'transparent' },
} as const satisfies Readonly<Record<string, Style>>

export type EdgeLook = keyof typeof edgeStyles

const relayStyles: Readonly<Record<string, Style>> = {
  loopAhead: { fill: palette.paper, stroke: 'transparent', color: palette.muted },
  loopVisited: { fill: palette.paper, stroke: 'transparent', color: palette.ink },
  loopTaken: { fill: palette.paper, stroke: 'transparent', color: palette.accent },
  loopHidden: { fill: 'transparent', stroke: 'transparent', color: 'transparent' },
}

/** The classes in use and who is in them. */
export function classDefs({ nodes, groups, edges }: Flowchart): readonly string[] {
  const members = (name: string, ids: readonly string[], style: Style) =>
    ids.length > 0 ? [`  classDef ${name} ${css(style)}`, `  class ${ids.join(',')} ${name}`] : []
  return [
    ...Object.entries(nodeStyles).flatMap(([name, style]) =>
      members(name, nodes.filter((node) => classesOf(node).includes(name)).map(idOf), style),
    ),
    ...Object.entries(groupStyles).flatMap(([name, style]) =>
      members(
        name,
        groups.filter(({ mark }) => name.toLowerCase() === `group${mark}`).map(idOf),
        style,
      ),
    ),
    ...Object.entries(relayStyles).flatMap(([name, style]) =>
      members(
        name,
        edges
          .filter((edge) => isLoop(edge) && name.toLowerCase() === `loop${lookOf(edge)}`)
          .map(relayId),
        style,
      ),
    ),
  ]
}

/** Edges are styled by number: classes on edges need newer Mermaids than many places have. */
export function linkStyles(edges: readonly GraphEdge[]): readonly string[] {
  return (Object.keys(edgeStyles) as EdgeLook[]).flatMap((look) => {
    const indices = linksOf(edges).flatMap(({ edge }, index) =>
      lookOf(edge) === look ? [index] : [],
    )
    return indices.length > 0 ? [`  linkStyle ${indices.join(',')} ${css(edgeStyles[look])}`] : []
  })
}

export function lookOf({ hidden, taken, visited }: GraphEdge): EdgeLook {
  if (hidden) return 'hidden'
  if (taken) return 'taken'
  return visited ? 'visited' : 'ahead'
}

function classesOf({ mark, shape, hidden }: GraphNode): readonly string[] {
  return hidden ? ['hidden'] : [mark, shape]
}

function idOf({ id }: { readonly id: string }): string {
  return mermaidId(id)
}

function css(style: Style): string {
  return Object.entries(style)
    .map(([name, value]) => `${name}:${value}`)
    .join(',')
}
