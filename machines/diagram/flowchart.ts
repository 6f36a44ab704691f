import { classDefs, linkStyles } from './flowchart-style'
import { frontmatter, type Settings } from './frontmatter'
import type { Flowchart, GraphEdge, GraphGroup, GraphNode, NodeShape } from './graph'
import { mermaidId } from './mermaid-id'
import { fontFamily, fontSize, palette } from './palette'
import { quoted } from './quote'
import { textWidth } from './text-width'
import { wrap } from './wrap'

/** Widths in pixels that labels are broken at. */
const labelWidths = { node: 132, edge: 112, group: 120 } as const
/** What a group adds to the width of its widest node. */
const groupPadding = 30
/** Titles are bold, and bold is wider than the widths that lines are broken by. */
const regularToBold = 0.93

const shapes: Readonly<Record<NodeShape, readonly [open: string, close: string]>> = {
  start: ['([', '])'],
  state: ['(', ')'],
  step: ['[', ']'],
  note: ['[', ']'],
  end: ['([', '])'],
}

/** A graph as Mermaid text. Marks are in the text and never move anything. */
export function flowchartText(chart: Flowchart): string {
  return [
    frontmatter(settings(chart)),
    `flowchart ${chart.direction}`,
    ...inside(chart, undefined, 1),
    ...chart.edges.map(edgeLine),
    ...classDefs(chart),
    ...linkStyles(chart.edges),
  ].join('\n')
}

/** The id Mermaid gives to an edge: pairs are counted, and a second edge of a pair is number 2. */
export function mermaidEdgeId(edges: readonly GraphEdge[], index: number): string {
  const edge = edges[index]
  if (!edge) throw new Error(`There are ${edges.length} edges, so there is no edge ${index}.`)
  const before = edges
    .slice(0, index)
    .filter(({ from, to }) => from === edge.from && to === edge.to)
  return `L_${mermaidId(edge.from)}_${mermaidId(edge.to)}_${before.length === 0 ? 0 : before.length + 1}`
}

function settings(chart: Flowchart): Settings {
  const { edges } = chart
  const titleLines = Math.max(1, ...chart.groups.map((group) => title(chart, group).length))
  const hidden = edges.flatMap(({ hidden, label }, index) =>
    hidden && label.length > 0
      ? [`.edgeLabel .label[data-id="${mermaidEdgeId(edges, index)}"]`]
      : [],
  )
  return {
    layout: 'dagre',
    look: 'classic',
    theme: 'base',
    htmlLabels: false,
    fontFamily,
    themeCSS: [
      '.edgeLabel rect{opacity:1} .cluster-label text{font-weight:600}',
      ...(hidden.length > 0 ? [`${hidden.join(',')}{opacity:0}`] : []),
    ].join(' '),
    themeVariables: {
      fontFamily,
      fontSize: `${fontSize}px`,
      lineColor: palette.line,
      textColor: palette.ink,
      titleColor: palette.ink,
      clusterBkg: palette.group,
      clusterBorder: palette.faint,
      edgeLabelBackground: palette.paper,
    },
    flowchart: {
      htmlLabels: false,
      curve: 'basis',
      padding: 8,
      nodeSpacing: 22,
      rankSpacing: 26,
      diagramPadding: 6,
      wrappingWidth: 600,
      minNodeWidth: 0,
      subGraphTitleMargin: { top: 4, bottom: 8 + Math.round((titleLines - 1) * fontSize * 1.1) },
    },
  }
}

function inside(chart: Flowchart, group: string | undefined, depth: number): readonly string[] {
  const indent = '  '.repeat(depth)
  return [
    ...chart.nodes.filter((node) => node.group === group).map((node) => indent + nodeText(node)),
    ...chart.groups
      .filter((one) => one.group === group)
      .flatMap((one) => [
        `${indent}subgraph ${mermaidId(one.id)} [${quoted(title(chart, one))}]`,
        ...(one.direction ? [`${indent}  direction ${one.direction}`] : []),
        ...inside(chart, one.id, depth + 1),
        `${indent}end`,
      ]),
  ]
}

function nodeText({ id, label, shape }: GraphNode): string {
  const [open, close] = shapes[shape]
  return `${mermaidId(id)}${open}${quoted(wrap(label, labelWidths.node, fontSize))}${close}`
}

/** A group takes its width from its nodes, not from its title, so the title is broken to that. */
function title({ nodes }: Flowchart, { id, label }: GraphGroup): readonly string[] {
  const lines = nodes
    .filter(({ group }) => group === id)
    .flatMap((node) => wrap(node.label, labelWidths.node, fontSize))
  const widest = Math.max(labelWidths.group, ...lines.map((line) => textWidth(line, fontSize)))
  return wrap(label, (widest + groupPadding) * regularToBold, fontSize)
}

function edgeLine({ from, to, label, actor }: GraphEdge): string {
  const arrow = actor === 'aws' ? '-.->' : '-->'
  const text = label.length > 0 ? `|${quoted(wrap(label, labelWidths.edge, fontSize))}|` : ''
  return `  ${mermaidId(from)} ${arrow}${text} ${mermaidId(to)}`
}
