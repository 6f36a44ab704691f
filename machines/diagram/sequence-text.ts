import { frontmatter, type Settings } from './frontmatter'
import type { Actor, Message, SequenceChart, SequenceStep } from './graph'
import { fontFamily, palette } from './palette'
import { unquoted } from './quote'
import { wrap } from './wrap'

/** Pixels. A column is one participant and the gap to the next. */
export const sequenceSizes = { participant: 92, gap: 18, font: 13, textMargin: 5 } as const
const column = sequenceSizes.participant + sequenceSizes.gap

const arrows: Readonly<Record<Actor, string>> = { you: '->>', terraform: '->>', aws: '-->>' }
const bands = { current: 'rgb(221, 235, 255)', past: 'rgb(255, 255, 255)' } as const

/** Opens the comment that names a step; a reader of the text sees the beat it belongs to. */
export const stepComment = '%% step '

/** Who did what to whom so far, as Mermaid text. A later step never moves an earlier one. */
export function sequenceText({ participants, steps }: SequenceChart): string {
  const order = participants.map(({ id }) => id)
  return [
    frontmatter(settings),
    'sequenceDiagram',
    ...participants.map(({ id, label }) => `  participant ${id} as ${participantLabel(label)}`),
    ...steps.filter(({ messages }) => messages.length > 0).flatMap((step) => stepLines(step, order)),
  ].join('\n')
}

const settings: Settings = {
  look: 'classic',
  theme: 'base',
  fontFamily,
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
    width: sequenceSizes.participant,
    height: 44,
    actorMargin: sequenceSizes.gap,
    boxMargin: 6,
    boxTextMargin: 4,
    messageMargin: 16,
    wrapPadding: sequenceSizes.textMargin,
    diagramMarginX: 8,
    diagramMarginY: 6,
    actorFontSize: sequenceSizes.font,
    actorFontWeight: 600,
    actorFontFamily: fontFamily,
    messageFontSize: sequenceSizes.font,
    messageFontWeight: 400,
    messageFontFamily: fontFamily,
  },
}

function participantLabel(label: readonly string[]): string {
  return unquoted(wrap(label, sequenceSizes.participant - 2 * sequenceSizes.textMargin, sequenceSizes.font))
}

function stepLines({ id, messages, current }: SequenceStep, order: readonly string[]): readonly string[] {
  return [
    `  ${stepComment}${id}`,
    `  rect ${current ? bands.current : bands.past}`,
    ...messages.map((message) => `    ${messageText(message, order)}`),
    '  end',
  ]
}

function messageText({ from, to, label, actor }: Message, order: readonly string[]): string {
  const span = Math.max(1, Math.abs(order.indexOf(from) - order.indexOf(to)))
  const width = span * column - 2 * sequenceSizes.textMargin - 6
  return `${from}${arrows[actor]}${to}: ${unquoted(wrap(label, width, sequenceSizes.font))}`
}
