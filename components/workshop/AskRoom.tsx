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

function useQuestionText(locale: Locale, id: string): QuestionText | null {
  const [told, setTold] = useState<QuestionText | null>(null)
  useEffect(() => {
    void questionText(locale, id).then(setTold)
  }, [locale, id])
  return told
}
