'use client'

import { useEffect, useState } from 'react'
import type { Locale } from '@/i18n/locales'
import type { PresentWords } from '@/i18n/workshop-words'
import { fill } from '@/machines/diagram/labels'
import type { RoomOrder } from '@/machines/room/room'
import type { QuestionLook, RoomLook } from '@/machines/room/room-look'
import styles from './Present.module.css'
import type { PresentProps, Stop } from './present-props'
import { type QuestionText, questionText, spokenQuestion } from './question-text'

interface AskRoomProps {
  readonly words: PresentWords['question']
  readonly locale: Locale
  readonly stop: Stop
  readonly questions: PresentProps['questions']
  readonly look: RoomLook | null
  readonly send: (order: RoomOrder) => void
}

/** Puts a question to everybody: one that belongs to the beat, or one that is asked aloud. */
export function AskRoom({ words, locale, stop, questions, look, send }: AskRoomProps) {
  const question = look?.question
  const here = questions[`${stop.lesson}/${stop.beat}`]
  return (
    <section aria-labelledby="ask" data-ask>
      <h2 id="ask">{words.heading}</h2>
      {question ? (
        <Asked words={words} locale={locale} question={question} look={look} send={send} />
      ) : (
        <>
          {here && (
            <Ask locale={locale} id={here.id} onAsk={() => send({ type: 'question', ...here })} />
          )}
          <p data-muted>{words.text}</p>
          <p className={styles.row}>
            {([2, 3, 4] as const).map((count) => (
              <button
                key={count}
                type="button"
                onClick={() => send({ type: 'question', ...spokenQuestion(count, Date.now()) })}
              >
                {fill(words.ask, { count })}
              </button>
            ))}
          </p>
        </>
      )}
    </section>
  )
}

interface AskProps {
  readonly locale: Locale
  readonly id: string
  readonly onAsk: () => void
}

function Ask({ locale, id, onAsk }: AskProps) {
  const told = useQuestionText(locale, id)
  return (
    <p className={styles.row}>
      <button type="button" onClick={onAsk}>
        {told?.text ?? id}
      </button>
    </p>
  )
}

interface AskedProps extends Pick<AskRoomProps, 'words' | 'locale' | 'send'> {
  readonly question: QuestionLook
  readonly look: RoomLook
}

/** The answers as they come. */
function Asked({ words, locale, question, look, send }: AskedProps) {
  const { id, options, tally, answered, open, revealed } = question
  const told = useQuestionText(locale, id)
  const most = Math.max(1, ...Object.values(tally ?? {}))
  return (
    <>
      {told && <p>{told.text}</p>}
      <table className={styles.tally}>
        <tbody>
          {options.map((option) => (
            <tr key={option}>
              <th scope="row">{told?.options[option] ?? option}</th>
              <td>{tally?.[option] ?? 0}</td>
              <td aria-hidden="true">
                <span style={{ width: `${((tally?.[option] ?? 0) / most) * 100}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {revealed && told && <Beliefs words={words} told={told} question={question} />}
      <p>{fill(words.answered, { count: answered, followers: look.followers })}</p>
      <p className={styles.row}>
        {open && (
          <button type="button" onClick={() => send({ type: 'question.closed' })}>
            {words.close}
          </button>
        )}
        {!revealed && (
          <button type="button" onClick={() => send({ type: 'question.revealed' })}>
            {words.reveal}
          </button>
        )}
        <button type="button" onClick={() => send({ type: 'question.cleared' })}>
          {words.clear}
        </button>
      </p>
    </>
  )
}

interface BeliefsProps extends Pick<AskedProps, 'words' | 'question'> {
  readonly told: QuestionText
}

/** What the wrong answers that people chose tell of them, for whoever is to answer it. */
function Beliefs({ words, told, question: { options, tally } }: BeliefsProps) {
  const chosen = options.flatMap((option) => {
    const [belief, count] = [told.beliefs[option], tally?.[option] ?? 0]
    return belief && count > 0 ? [{ option, belief, count }] : []
  })
  if (chosen.length === 0) return null
  return (
    <div className={styles.beliefs} data-beliefs>
      <h3>{words.beliefs}</h3>
      <ul>
        {chosen.map(({ option, belief, count }) => (
          <li key={option}>
            <b>
              {fill(words.belief, {
                answer: told.options[option] ?? option,
                count,
                belief: belief.name,
              })}
            </b>{' '}
            {belief.text}
          </li>
        ))}
      </ul>
    </div>
  )
}

function useQuestionText(locale: Locale, id: string): QuestionText | null {
  const [told, setTold] = useState<QuestionText | null>(null)
  useEffect(() => {
    void questionText(locale, id).then(setTold)
  }, [locale, id])
  return told
}
