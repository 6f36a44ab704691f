import { plainText } from '@/i18n/lesson-words'
import type { PlayerWords } from '@/i18n/player-words'
import { eventLabel } from '@/machines/diagram/event-label'
import type { DiagramLabels } from '@/machines/diagram/labels'
import { mermaidText } from '@/machines/diagram/structure'
import { type Frame, trail } from '@/machines/story/frames'
import { owners, truthsOf } from '@/machines/story/truths'
import { chartOf } from './charts'
import { claimTextsAt } from './claim-texts'
import type { PlayerProps } from './props'
import type { Run } from './run'
import { statementText } from './statement'

type Told = PlayerProps & { readonly run: Run }

/** One beat as Markdown that stands alone in an issue or a postmortem. */
export function beatMarkdown(lesson: Told, frame: Frame, address: string): string {
  const { text, words, run } = lesson
  const beat = text.beats[frame.beat.slug]
  const flow = chartOf(run, frame, 'flow', lesson)
  return [
    `## ${text.title}: ${beat?.title ?? frame.beat.slug}`,
    ...(beat?.text ?? []).map((paragraph) => plainText([paragraph])),
    ...rulesText(frame, words),
    truthTable(frame, words),
    [`**${words.markdown.trace}**`, '', ...traceLines(frame, lesson.labels, words)].join('\n'),
    ...(flow ? [`\`\`\`mermaid\n${mermaidText(flow).trimEnd()}\n\`\`\``] : []),
    `[${words.markdown.link}](${address})`,
    [`**${words.markdown.evidence}**`, '', ...evidenceLines(lesson, frame)].join('\n'),
  ].join('\n\n')
}

function rulesText({ rules }: Frame, words: PlayerWords): readonly string[] {
  if (rules.length === 0) return []
  const sentences = rules.map((rule) => `${rule}: ${words.rules[rule]}`)
  return [`**${words.markdown.happened}:** ${sentences.join(' ')}`]
}

function truthTable(frame: Frame, { truths: words }: PlayerWords): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row([words.attribute, ...owners.map((owner) => words.owners[owner])]),
    row(['---', '---', '---', '---']),
    ...truthsOf(frame).map(({ attribute, says }) =>
      row([
        // Where a narrow column may break a name is nothing a document needs.
        words.rows[attribute].replaceAll('\u200b', ''),
        ...owners.map((owner) => cell(statementText(says[owner], words))),
      ]),
    ),
  ].join('\n')
}

/** A star for every repository would otherwise open an emphasis. */
function cell(text: string): string {
  return text.replace(/[*|_]/g, '\\$&')
}

function traceLines(frame: Frame, labels: DiagramLabels, words: PlayerWords): readonly string[] {
  return trail(frame).map(({ beat, rules }, index) => {
    const event = beat.event ? eventLabel(beat.event, labels) : words.log.start
    return `${index + 1}. ${event}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`
  })
}

function evidenceLines({ claims, words }: Told, frame: Frame): readonly string[] {
  const lines = claimTextsAt(claims, frame).flatMap(({ text, grounds }) =>
    grounds.map(({ gradeText, source, url, checked }) => {
      const name = url ? `[${source}](${url})` : source
      return `- ${text} (${gradeText}: ${name}, ${checked})`
    }),
  )
  return lines.length > 0 ? lines : [words.evidence.none]
}
