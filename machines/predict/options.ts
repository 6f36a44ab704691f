import { lessonNamed } from '@/machines/lessons'
import { answersTo, type OptionId } from './answers'
import { framesIn, momentOf, momentsAround } from './moments'
import type { Question } from './questions'
import { read } from './readings'

/** More are not read before they are guessed. */
const mostOptions = 4

const known = new Map<string, readonly OptionId[]>()

/** What one can answer: the truth, and what else the machines come to, in an order of its own. */
export function optionsOf(question: Question): readonly OptionId[] {
  const options = known.get(question.id) ?? found(question)
  known.set(question.id, options)
  return options
}

/** What the machine says at the beat that answers the question. */
export function answerOf(question: Question): OptionId {
  const answer = read(question.kind, momentOf(answering(question).frame))
  if (!answer)
    throw new Error(
      `The question '${question.id}' asks for '${question.kind}', but its beat says nothing of it. Ask for something else, or at another beat.`,
    )
  return answer
}

function found(question: Question): readonly OptionId[] {
  const { lesson, frame } = answering(question)
  const options = new Set([answerOf(question)])
  const most = Math.min(mostOptions, answersTo(question.kind).length)
  for (const moment of momentsAround(lesson, frame)) {
    const option = read(question.kind, moment)
    if (option) options.add(option)
    if (options.size === most) break
  }
  return answersTo(question.kind).filter((option) => options.has(option))
}

function answering({ id, lesson: slug, beat }: Question) {
  const lesson = lessonNamed(slug)
  const frame = lesson && framesIn(lesson).find((one) => one.beat.slug === beat)
  if (!frame) throw new Error(`The question '${id}' stands before '${beat}', no beat of '${slug}'.`)
  return { lesson, frame }
}
