'use client'

import type { AskedQuestion } from '@/components/player/props'
import type { PredictWords } from '@/i18n/predict-words'
import { fill } from '@/machines/diagram/labels'
import type { OptionId } from '@/machines/predict/answers'
import { beliefBehind } from '@/machines/predict/beliefs'
import { scoreOf } from '@/machines/predict/progress'
import { useProgress } from './kept-progress'
import styles from './Question.module.css'

interface CardProps {
  readonly question: AskedQuestion
  readonly words: PredictWords
  /** Null takes the answer back. */
  readonly onAnswer: (option: OptionId | null) => void
  readonly onTurnOff: () => void
}

/** A question with its answers as buttons; then, in the same room, what is to be said of the one chosen. */
export function Card({ question, words, onAnswer, onTurnOff }: CardProps) {
  const { id, options } = question
  const given = useProgress().answers[id]
  const chosen = options.find((option) => option === given)
  return (
    <div className={styles.card} data-card>
      {chosen ? (
        <Said option={chosen} question={question} words={words} onAnswer={onAnswer} />
      ) : (
        <fieldset>
          <legend>
            <b>{words.before}</b> {words.questions[id]}
          </legend>
          <div className={styles.options}>
            {options.map((option, place) => (
              <button
                key={option}
                type="button"
                data-focus={place === 0 || undefined}
                onClick={() => onAnswer(option)}
              >
                {words.options[option]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <button
        type="button"
        className={styles.turnOff}
        aria-label={words.turnOff}
        title={words.turnOff}
        onClick={onTurnOff}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4 12 12M12 4 4 12" />
        </svg>
      </button>
    </div>
  )
}

interface SaidProps extends Omit<CardProps, 'onTurnOff'> {
  readonly option: OptionId
}

function Said({ option, question, words, onAnswer }: SaidProps) {
  const belief = option === question.answer ? null : beliefBehind(question.id, option)
  const score = scoreOf(useProgress())
  return (
    <p tabIndex={-1} data-focus data-right={belief === null}>
      <span className={styles.chosen}>{fill(words.chosen, { answer: words.options[option] })}</span>{' '}
      {belief ? (
        <>
          <b>{fill(words.wrong, { belief: words.misconceptions[belief].name })}</b>{' '}
          {words.misconceptions[belief].text}
        </>
      ) : (
        <b>{words.right}</b>
      )}{' '}
      <button type="button" className={styles.link} onClick={() => onAnswer(null)}>
        {words.again}
      </button>{' '}
      <span className={styles.score}>{fill(words.score, { ...score })}</span>
    </p>
  )
}
