import type { Frame } from '@/machines/story/frames'
import { beatReport, type Ground, type Told } from './beat-report'

/** One beat as Markdown that stands alone in an issue or a postmortem. */
export function beatMarkdown(lesson: Told, frame: Frame, address: string): string {
  const { words } = lesson
  const { title, model, text, cause, truths, trace, mermaid, evidence } = beatReport(lesson, frame)
  return [
    `## ${title}`,
    [text, ...(cause === null ? [] : [`**${cause.replace(/[:：]/, '$&**')}`])].join('\n\n'),
    table(truths),
    [
      `**${words.markdown.trace}**`,
      '',
      ...trace.map((line, index) => `${index + 1}. ${line}`),
    ].join('\n'),
    ...(mermaid === null ? [] : [`\`\`\`mermaid\n${mermaid}\n\`\`\``]),
    `[${words.markdown.link}](${address}) · ${model}`,
    [`**${words.markdown.evidence}**`, '', ...evidenceLines(evidence, words)].join('\n'),
  ].join('\n\n')
}

/** The beat's card as a picture that leads to the beat, for documents that show pictures only. */
export function cardMarkdown(lesson: Told, frame: Frame, address: string, card: string): string {
  const alt = beatReport(lesson, frame).title.replace(/[[\]\\]/g, '\\$&')
  return `[![${alt}](${card})](${address})`
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A star for every repository would otherwise open an emphasis. */
function cell(text: string): string {
  return text.replace(/[*|_]/g, '\\$&')
}

function evidenceLines(evidence: readonly Ground[], words: Told['words']): readonly string[] {
  if (evidence.length === 0) return [words.evidence.none]
  return evidence.map(({ claim, gradeText, source, url, checked }) => {
    const name = url ? `[${source}](${url})` : source
    return `- ${claim} (${gradeText}: ${name}, ${checked})`
  })
}
