import type { Asked, AskedQuestion } from '@/components/player/props'
import { dictionary } from '@/i18n/dictionary'
import type { Locale } from '@/i18n/locales'
import { lessonNamed } from '@/machines/lessons'
import { answerOf, optionsOf } from '@/machines/predict/options'
import { type Question, questionBefore } from '@/machines/predict/questions'
import { questionRoom } from './question-room'

/** What a lesson asks and where, while its page is built: the lab that finds the options stays here. */
export function askedIn(locale: Locale, lesson: string): Asked {
  const beats = lessonNamed(lesson)?.story.beats ?? []
  return Object.fromEntries(
    beats.flatMap(({ slug }) => {
      const question = questionBefore(lesson, slug)
      return question ? [[slug, asked(locale, question)]] : []
    }),
  )
}

function asked(locale: Locale, question: Question): AskedQuestion {
  const options = optionsOf(question)
  const room = questionRoom(locale, dictionary(locale).predict, question.id, options)
  return { id: question.id, options, answer: answerOf(question), room }
}
