import type { Frame } from '@/machines/story/frames'
import { beatReport, type Ground, type Told } from './beat-report'

/** One beat as text without any markup, for tools that show nothing else. */
export function beatText(lesson: Told, frame: Frame, address: string): string {
  const { words } = lesson
  const { title, position, model, text, cause, truths, trace, evidence } = beatReport(lesson, frame)
  const [owners = [], ...rows] = truths
  return [
    `${title}\n${position}`,
    text,
    ...(cause === null ? [] : [cause]),
    [
      words.truths.heading,
      ...rows.map(([name, ...says]) => {
        const told = says.map((one, index) => `${owners[index + 1]}: ${one}`)
        return `- ${name} — ${told.join('; ')}`
      }),
    ].join('\n'),
    [words.markdown.trace, ...trace.map((line, index) => `${index + 1}. ${line}`)].join('\n'),
    [words.markdown.evidence, ...evidenceLines(evidence, words)].join('\n'),
    `${words.markdown.link}: ${address} · ${model}`,
  ].join('\n\n')
}

function evidenceLines(evidence: readonly Ground[], words: Told['words']): readonly string[] {
  if (evidence.length === 0) return [words.evidence.none]
  return evidence.map(({ claim, gradeText, source, url, checked }) => {
    const where = url ? `${source}, ${url}` : source
    return `- ${claim} (${gradeText}: ${where}, ${checked})`
  })
}
