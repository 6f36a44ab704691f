import { classDefs, linkStyles } from './flowchart-style'
import { frontmatter, type Settings } from './frontmatter'
import type { Actor, Flowchart, GraphEdge, GraphGroup, GraphNode, NodeShape } from './graph'
import { isLoop, type Link, leaderId, linksOf, mermaidLinkId, pullsOf, relayId } from './links'
import { mermaidId } from './mermaid-id'
import { fontFamily, fontSize, palette } from './palette'
import { quoted } from './quote'
import { textWidth } from './text-width'
import { wrap } from './wrap'

/** Widths in pixels that labels are broken at. */
const labelWidths = { node: 132, edge: 112, group: 120 }
/** In a column long edges run beside the nodes, and their labels with them. */
const columnWidths = { ...labelWidths, node: 104, edge: 64 }
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

const lines: Readonly<Record<Actor, readonly [plain: string, arrow: string]>> = {
  you: ['---', '-->'],
  terraform: ['---', '-->'],
  aws: ['-.-', '-.->'],
}

/** A graph as Mermaid text. Marks are in the text and never move anything. */
export function flowchartText(chart: Flowchart): string {
  return [
    frontmatter(settings(chart)),
    `flowchart ${chart.direction}`,
    ...inside(chart, undefined, 1),
    ...leaderText(chart),
    ...chart.edges.filter(isLoop).map((edge) => relayText(chart, edge)),
    ...linksOf(chart.edges).map((link) => linkText(chart, link)),
    ...pullsOf(chart).map(([above, below]) => `  ${above} ~~~ ${below}`),
    ...classDefs(chart),
    ...linkStyles(chart.edges),
  ].join('\n')
}

function settings(chart: Flowchart): Settings {
  const titleLines = Math.max(1, ...chart.groups.map((group) => title(chart, group).length))
  const links = linksOf(chart.edges)
  const hidden = links.flatMap(({ edge, label }, index) =>
    edge.hidden && label.length > 0
      ? [`.edgeLabel .label[data-id="${mermaidLinkId(links, index)}"]`]
      : [],
  )
  return {
    layout: 'dagre',
    look: 'classic',
    theme: 'base',
    htmlLabels: false,
    fontFamily,
    themeCSS: [
      '.edgeLabel rect{opacity:1} .cluster-label tspan{font-weight:600}',
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
      nodeSpacing: chart.column ? 12 : 22,
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
    ...chart.nodes
      .filter((node) => node.group === group)
      .map((node) => indent + nodeText(chart, node)),
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

function nodeText(chart: Flowchart, { id, label, shape }: GraphNode): string {
  const [open, close] = shapes[shape]
  return `${mermaidId(id)}${open}${quoted(wrap(label, widthsOf(chart).node, fontSize))}${close}`
}

/** A group takes its width from its nodes, not from its title, so the title is broken to that. */
function title(chart: Flowchart, { id, label }: GraphGroup): readonly string[] {
  const lines = chart.nodes
    .filter(({ group }) => group === id)
    .flatMap((node) => wrap(node.label, widthsOf(chart).node, fontSize))
  const widest = Math.max(labelWidths.group, ...lines.map((line) => textWidth(line, fontSize)))
  return wrap(label, (widest + groupPadding) * regularToBold, fontSize)
}

function leaderText({ column }: Flowchart): readonly string[] {
  return column
    ? [`  subgraph ${leaderId} [" "]`, '  end', `  style ${leaderId} fill:none,stroke:none`]
    : []
}

function relayText(chart: Flowchart, edge: GraphEdge): string {
  return `  ${relayId(edge)}[${edgeLabel(chart, edge.label)}]`
}

function edgeLabel(chart: Flowchart, label: readonly string[]): string {
  return quoted(wrap(label, widthsOf(chart).edge, fontSize))
}

function widthsOf({ column }: Flowchart): typeof columnWidths {
  return column ? columnWidths : labelWidths
}

function linkText(chart: Flowchart, { edge, from, to, label, arrow }: Link): string {
  const line = lines[edge.actor][arrow ? 1 : 0]
  const text = label.length > 0 ? `|${edgeLabel(chart, label)}|` : ''
  return `  ${from} ${line}${text} ${to}`
}
