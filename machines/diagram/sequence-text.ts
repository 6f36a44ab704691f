import { frontmatter, type Settings } from './frontmatter'
import { type Actor, isDrawn, type Message, type SequenceChart, type SequenceStep } from './graph'
import { fontFamily, palette } from './palette'
import { unquoted } from './quote'
import { wrap } from './wrap'

/**
 * Pixels. A column is one participant and the gap to the next; Mermaid widens it for a wider message.
 * Five columns fit a phone of 390 px, where drawings are shown at 13/14 of their size.
 */
export const sequenceSizes = { font: 14, textMargin: 1, margin: 14, noteMargin: 8 } as const
interface Column {
  readonly participant: number
  readonly gap: number
}
const few: Column = { participant: 104, gap: 8 }
const many: Column = { participant: 70, gap: 6 }

function columnOf({ participants }: SequenceChart): Column {
  return participants.length > 3 ? many : few
}

/** A message to oneself may reach over half a column on either side, but not over the left border. */
const selfSpan = 1.4
const firstSelfSpan = 0.9

const arrows: Readonly<Record<Actor, string>> = { you: '->>', terraform: '->>', aws: '-->>' }
export const bands = { current: 'rgb(221, 235, 255)', past: 'rgb(255, 255, 255)' } as const

/** Opens the comment that names a step; a reader of the text sees the beat it belongs to. */
export const stepComment = '%% step '

/** Who did what to whom so far, as Mermaid text. A later step never moves an earlier one. */
export function sequenceText(chart: SequenceChart): string {
  const column = columnOf(chart)
  const hasNotes = chart.steps.some(({ note }) => note !== undefined)
  return [
    frontmatter(hasNotes ? withNotes(settings(column)) : settings(column)),
    'sequenceDiagram',
    ...chart.participants.map(
      ({ id, label }) => `  participant ${id} as ${participantLabel(label, column)}`,
    ),
    ...ground(chart.steps.filter(isDrawn).flatMap((step) => stepLines(step, chart))),
  ].join('\n')
}

const settings = ({ participant, gap }: Column) => ({
  look: 'classic',
  theme: 'base',
  // Mermaid copies these two over the sizes and weights of the sequence itself.
  fontSize: sequenceSizes.font,
  fontFamily,
  themeCSS: `.messageText{paint-order:stroke;stroke:${palette.paper};stroke-width:3px}`,
  themeVariables: {
    fontFamily,
    actorBkg: palette.paper,
    actorBorder: palette.ink,
    actorTextColor: palette.ink,
    actorLineColor: palette.line,
    signalColor: palette.ink,
    signalTextColor: palette.ink,
  },
  sequence: {
    mirrorActors: false,
    width: participant,
    height: 44,
    actorMargin: gap,
    boxMargin: 6,
    boxTextMargin: 4,
    messageMargin: 16,
    wrapPadding: sequenceSizes.textMargin,
    diagramMarginX: 8,
    diagramMarginY: 6,
    actorFontSize: sequenceSizes.font,
    actorFontWeight: 400,
    messageFontSize: sequenceSizes.font,
    messageFontWeight: 400,
  },
})

function withNotes({ themeVariables, sequence, ...rest }: ReturnType<typeof settings>): Settings {
  return {
    ...rest,
    themeVariables: {
      ...themeVariables,
      noteBkgColor: palette.group,
      noteBorderColor: palette.line,
      noteTextColor: palette.ink,
    },
    sequence: {
      ...sequence,
      noteMargin: sequenceSizes.noteMargin,
      noteFontSize: sequenceSizes.font,
      noteFontWeight: 400,
    },
  }
}

function participantLabel(label: readonly string[], { participant }: Column): string {
  return unquoted(wrap(label, participant - 6, sequenceSizes.font))
}

/** One light ground under all steps, so that black on white holds on a dark page too. */
function ground(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [`  rect ${bands.past}`, ...lines, '  end'] : []
}

function stepLines(
  { id, messages, note, current }: SequenceStep,
  chart: SequenceChart,
): readonly string[] {
  return [
    `  ${stepComment}${id}`,
    `  rect ${current ? bands.current : bands.past}`,
    ...(note === undefined ? [] : [`    ${noteText(note, chart)}`]),
    ...messages.map((message) => `    ${messageText(message, chart)}`),
    '  end',
  ]
}

/**
 * Mermaid draws it from the middle of the first participant to that of the last. Named the other way
 * round it does not push the last one away by half its width.
 */
function noteText(note: string, chart: SequenceChart): string {
  const ids = chart.participants.map(({ id }) => id)
  const { participant, gap } = columnOf(chart)
  const width = (ids.length - 1) * (participant + gap) + gap - 2 * sequenceSizes.noteMargin
  const text = unquoted(wrap([note], width, sequenceSizes.font))
  return `Note over ${[...new Set([ids.at(-1), ids[0]])].join(',')}: ${text}`
}

function messageText({ from, to, label, actor }: Message, chart: SequenceChart): string {
  const order = chart.participants.map(({ id }) => id)
  const { participant, gap } = columnOf(chart)
  const self = order.indexOf(from) === 0 ? firstSelfSpan : selfSpan
  const span = Math.abs(order.indexOf(from) - order.indexOf(to)) || self
  const width = span * (participant + gap) - gap - 4 * sequenceSizes.textMargin
  return `${from}${arrows[actor]}${to}: ${unquoted(wrap(label, width, sequenceSizes.font))}`
}
