import { fingerprint } from '@/machines/diagram/structure'
import type { OptionId } from './answers'
import { noProgress, type Progress } from './progress'
import type { QuestionId } from './questions'

/** What there is to do, in an order that both ends of a link know. */
export interface ToDo {
  /** As `lesson/beat`. */
  readonly beats: readonly string[]
  readonly questions: readonly {
    readonly id: QuestionId
    readonly options: readonly OptionId[]
  }[]
}

export type LinkProblem =
  /** Cut off, mistyped, or no such thing at all. */
  | 'damaged'
  /** Made when there were other beats or questions. */
  | 'other-version'

/**
 * `1.<what there is>.<beats>.<answers>.<check>`: a hexadecimal digit for four beats, a digit for each
 * question (0 none, else the place of the answer), and names that tell whether it arrived whole.
 */
export function linkText({ beats, answers }: Progress, todo: ToDo): string {
  const done = groupsOf4(todo.beats)
    .map((group) =>
      group
        .reduce((bits, beat, place) => bits + (beats.includes(beat) ? 2 ** place : 0), 0)
        .toString(16),
    )
    .join('')
  const given = todo.questions
    .map(({ id, options }) => {
      const option = answers[id]
      return option ? options.indexOf(option) + 1 : 0
    })
    .join('')
  const body = `1.${nameOf(todo)}.${done}.${given}`
  return `${body}.${fingerprint(body)}`
}

/** What a link says was done, or why it cannot be told. */
export function readLink(
  text: string,
  todo: ToDo,
): { readonly progress: Progress } | { readonly problem: LinkProblem } {
  const [form = '', name = '', done = '', given = '', check = '', ...more] = text.split('.')
  const isWhole = check === fingerprint([form, name, done, given].join('.')) && more.length === 0
  if (!isWhole) return { problem: 'damaged' }
  if (form !== '1' || name !== nameOf(todo)) return { problem: 'other-version' }
  const beats = groupsOf4(todo.beats).flatMap((group, at) => {
    const bits = Number.parseInt(done[at] ?? '0', 16)
    return group.filter((_, place) => Math.floor(bits / 2 ** place) % 2 === 1)
  })
  const answers = todo.questions.flatMap(({ id, options }, at) => {
    const option = options[Number(given[at] ?? '0') - 1]
    return option ? [[id, option] as const] : []
  })
  return { progress: { ...noProgress, beats, answers: Object.fromEntries(answers) } }
}

/** What was done here and what was done elsewhere; of two answers the other's counts. */
export function together(own: Progress, other: Progress): Progress {
  return {
    ...own,
    beats: [...new Set([...own.beats, ...other.beats])],
    answers: { ...own.answers, ...other.answers },
  }
}

function nameOf({ beats, questions }: ToDo): string {
  return fingerprint(JSON.stringify([beats, questions]))
}

function groupsOf4(beats: readonly string[]): readonly (readonly string[])[] {
  return beats.flatMap((_, at) => (at % 4 === 0 ? [beats.slice(at, at + 4)] : []))
}
