import { isOptionId, type OptionId } from './answers'
import { beliefBehind } from './beliefs'
import type { QuestionId } from './questions'
import { isQuestionId } from './questions'

export type Answers = Readonly<Partial<Record<QuestionId, OptionId>>>

/** What a reader has done: beats as `lesson/beat`, each once, and the last answer to each question. */
export interface Progress {
  readonly beats: readonly string[]
  readonly answers: Answers
  /** False once the reader wants no more questions. */
  readonly isAsking: boolean
}

export const noProgress: Progress = { beats: [], answers: {}, isAsking: true }

export function withBeat(progress: Progress, beat: string): Progress {
  return progress.beats.includes(beat)
    ? progress
    : { ...progress, beats: [...progress.beats, beat] }
}

/** An answer in place of the one before; null takes it back. */
export function withAnswer(progress: Progress, id: QuestionId, option: OptionId | null): Progress {
  const { [id]: _before, ...others } = progress.answers
  return { ...progress, answers: option ? { ...others, [id]: option } : others }
}

export interface Score {
  readonly answered: number
  readonly right: number
}

export function scoreOf({ answers }: Pick<Progress, 'answers'>): Score {
  const given = entriesOf(answers)
  const right = given.filter(([id, option]) => beliefBehind(id, option) === null)
  return { answered: given.length, right: right.length }
}

/** What a browser keeps. */
export function progressText(progress: Progress): string {
  return JSON.stringify(progress)
}

/** What a browser has kept; what this version does not know is left out. */
export function readProgress(text: string | null): Progress {
  const kept = text === null ? null : parsed(text)
  if (typeof kept !== 'object' || kept === null) return noProgress
  const { beats, answers, isAsking }: { beats?: unknown; answers?: unknown; isAsking?: unknown } =
    kept
  const given = typeof answers === 'object' && answers !== null ? Object.entries(answers) : []
  return {
    beats: Array.isArray(beats)
      ? [...new Set(beats.filter((beat) => typeof beat === 'string'))]
      : [],
    answers: Object.fromEntries(
      given.filter(
        ([id, option]) => isQuestionId(id) && typeof option === 'string' && isOptionId(option),
      ),
    ),
    isAsking: isAsking !== false,
  }
}

export function entriesOf(answers: Answers): readonly (readonly [QuestionId, OptionId])[] {
  return Object.entries(answers).flatMap(([id, option]) =>
    isQuestionId(id) && option ? [[id, option] as const] : [],
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
