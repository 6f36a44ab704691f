import type { EvidenceWords } from '@/i18n/evidence-words'
import { plainText } from '@/i18n/lesson-words'
import type { PlayerWords } from '@/i18n/player-words'
import type { Diagrams } from '@/machines/diagram/diagrams'
import { eventLabel } from '@/machines/diagram/event-label'
import type { DiagramLabels } from '@/machines/diagram/labels'
import { mermaidText } from '@/machines/diagram/structure'
import { claims, claimsAt, sources } from '@/machines/evidence'
import { type Frame, trail } from '@/machines/story/frames'
import { owners, truthsOf } from '@/machines/story/truths'
import type { LessonText } from './props'
import { statementText } from './statement'

interface MarkdownInput {
  readonly frame: Frame
  readonly text: LessonText
  readonly words: PlayerWords
  readonly labels: DiagramLabels
  readonly evidence: EvidenceWords
  readonly diagrams: Diagrams
  readonly address: string
}

/** One beat as Markdown that stands alone in an issue or a postmortem. */
export function beatMarkdown(input: MarkdownInput): string {
  const { frame, text, words, diagrams, address } = input
  const beat = text.beats[frame.beat.slug]
  return [
    `## ${text.title}: ${beat?.title ?? frame.beat.slug}`,
    plainText(beat?.text ?? []),
    ...(frame.rules.length > 0
      ? [
          `**${words.markdown.happened}:** ${frame.rules.map((rule) => words.rules[rule]).join(' ')}`,
        ]
      : []),
    truthTable(frame, words),
    [`**${words.markdown.trace}**`, '', ...traceLines(input)].join('\n'),
    `\`\`\`mermaid\n${mermaidText(diagrams.flow).trimEnd()}\n\`\`\``,
    `[${words.markdown.link}](${address})`,
    [`**${words.markdown.evidence}**`, '', ...evidenceLines(input)].join('\n'),
  ].join('\n\n')
}

function truthTable(frame: Frame, { truths: words }: PlayerWords): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row([words.attribute, ...owners.map((owner) => words.owners[owner])]),
    row(['---', '---', '---', '---']),
    ...truthsOf(frame).map(({ attribute, says }) =>
      row([
        words.rows[attribute],
        ...owners.map((owner) => `${statementText(says[owner], words)}`),
      ]),
    ),
  ].join('\n')
}

function traceLines({ frame, labels, words }: MarkdownInput): readonly string[] {
  return trail(frame).map(
    ({ beat, rules }, index) =>
      `${index + 1}. ${beat.event ? eventLabel(beat.event, labels) : words.log.start}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`,
  )
}

function evidenceLines({ frame, evidence, words }: MarkdownInput): readonly string[] {
  const lines = claimsAt(frame).flatMap((id) =>
    claims[id].map(({ grade, source }) => {
      const { url, checked } = sources[source]
      const name = url ? `[${evidence.sources[source]}](${url})` : evidence.sources[source]
      return `- ${evidence.claims[id]} (${evidence.grades[grade]}: ${name}, ${checked})`
    }),
  )
  return lines.length > 0 ? lines : [words.evidence.none]
}
