'use client'

import { useEffect, useState } from 'react'
import type { Locale } from '@/i18n/locales'
import type { RoomWords } from '@/i18n/workshop-words'
import { fill } from '@/machines/diagram/labels'
import type { QuestionLook } from '@/machines/room/room-look'
import styles from './FollowBar.module.css'
import type { FollowLink } from './follow-room'
import { type QuestionText, questionText } from './question-text'
import { keepAnswer, keptAnswer } from './room-kept'

interface RoomQuestionProps {
  readonly question: QuestionLook
  readonly words: RoomWords
  readonly locale: Locale
  readonly answer: FollowLink['answer']
}

/** A question to everybody: one answer, which may be changed until it is closed; then what all said. */
export function RoomQuestion({ question, words, locale, answer }: RoomQuestionProps) {
  const { id, options, open, tally, answered } = question
  const [told, setTold] = useState<QuestionText | null>(null)
  const [chosen, setChosen] = useState(() => keptAnswer(id))
  const [isLost, setLost] = useState(false)
  useEffect(() => {
    void questionText(locale, id).then(setTold)
  }, [locale, id])
  const choose = async (option: string) => {
    const before = chosen
    setChosen(option)
    const arrived = await answer(id, option)
    setLost(!arrived)
    if (arrived) keepAnswer(id, option)
    else setChosen(before)
  }
  return (
    <section className={styles.question} aria-label={words.question.heading} data-question>
      <h2>{told?.text ?? words.question.heading}</h2>
      <div className={styles.options}>
        {options.map((option) => (
          <button
            key={option}
            type="button"
            aria-pressed={chosen === option}
            disabled={!open}
            onClick={() => void choose(option)}
          >
            {told?.options[option] ?? option}
            {tally && <span className={styles.count}>{tally[option] ?? 0}</span>}
          </button>
        ))}
      </div>
      {question.revealed && told && chosen && <Behind told={told} option={chosen} words={words} />}
      <p aria-live="polite">
        {isLost ? words.question.notSent : open ? words.question.mayChange : words.question.closed}{' '}
        <span className={styles.answered}>
          {fill(words.question.answered, { count: answered })}
        </span>
      </p>
    </section>
  )
}

interface BehindProps extends Pick<RoomQuestionProps, 'words'> {
  readonly told: QuestionText
  readonly option: string
}

/** What is to be said of one's own answer, once all are shown. */
function Behind({ told, option, words }: BehindProps) {
  const belief = told.beliefs[option]
  return (
    <p data-behind={belief ? 'wrong' : 'right'}>
      {belief ? (
        <>
          <b>{fill(told.wrong, { belief: belief.name })}</b> {belief.text}
        </>
      ) : (
        <b>{words.question.right}</b>
      )}
    </p>
  )
}
