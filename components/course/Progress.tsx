'use client'

import { useMemo } from 'react'
import { beatPath } from '@/components/player/address'
import { keepProgress, keptProgress, useProgress } from '@/components/predict/kept-progress'
import { href } from '@/components/site/address'
import { useCopy } from '@/components/site/use-copy'
import type { ProgressWords } from '@/i18n/course-words'
import type { Locale } from '@/i18n/locales'
import { fill } from '@/machines/diagram/labels'
import { noProgress } from '@/machines/predict/progress'
import styles from './Course.module.css'
import { doneIn, type LessonToDo, toDoIn } from './done'
import { type Outcome, progressId, useProgressLink } from './use-progress-link'

interface ProgressProps {
  readonly locale: Locale
  readonly words: ProgressWords
  readonly lessons: readonly LessonToDo[]
}

/** What this reader has done, lesson by lesson, and how to take it to another browser. */
export function Progress({ locale, words, lessons }: ProgressProps) {
  const { isAsking } = useProgress()
  const todo = useMemo(() => toDoIn(lessons), [lessons])
  const { outcome, setOutcome, address } = useProgressLink(todo)
  const { said, refused, copy } = useCopy('')
  const clear = () => {
    const before = keptProgress()
    keepProgress({ ...noProgress, isAsking: before.isAsking })
    setOutcome({ kind: 'cleared', before })
  }
  const goBack = (before: typeof noProgress) => {
    keepProgress(before)
    setOutcome(null)
  }
  return (
    <section className={styles.progress} id={progressId} data-needs-script>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <p role="status" className={styles.said}>
        {outcome ? toldOf(outcome, words) : said}{' '}
        {outcome && 'before' in outcome && (
          <button type="button" onClick={() => goBack(outcome.before)}>
            {words.undo}
          </button>
        )}
      </p>
      {lessons.map((lesson) => (
        <LessonRow key={lesson.slug} locale={locale} words={words} lesson={lesson} />
      ))}
      <div className={styles.buttons}>
        <button
          type="button"
          onClick={() => {
            setOutcome(null)
            void copy(address(), words.copied)
          }}
        >
          {words.copy}
        </button>
        <button
          type="button"
          onClick={() => keepProgress({ ...keptProgress(), isAsking: !isAsking })}
        >
          {isAsking ? words.turnOff : words.turnOn}
        </button>
        <button type="button" onClick={clear}>
          {words.clear}
        </button>
      </div>
      {refused !== null && (
        <label className={styles.refused}>
          {words.refused}
          <input readOnly value={refused} aria-label={words.link} />
        </label>
      )}
    </section>
  )
}

function LessonRow({
  locale,
  words,
  lesson,
}: Omit<ProgressProps, 'lessons'> & { readonly lesson: LessonToDo }) {
  const { beats, questions } = doneIn(lesson, useProgress())
  const done = beats.filter(({ isSeen }) => isSeen).length
  const answered = questions.filter(({ isRight }) => isRight !== null).length
  const right = questions.filter(({ isRight }) => isRight === true).length
  return (
    <details>
      <summary>
        <b>{lesson.title}</b>{' '}
        <span>
          {fill(words.beats, { done, count: beats.length })} ·{' '}
          {fill(words.questions, { right, answered, count: questions.length })}
        </span>
      </summary>
      <ul>
        {beats.map(({ slug, title, isSeen }) => (
          <li key={slug} data-done={isSeen}>
            <a href={href(beatPath(locale, lesson.slug, slug))}>{title}</a>{' '}
            <small>{isSeen ? words.seen : words.notSeen}</small>
          </li>
        ))}
      </ul>
      <ul>
        {questions.map(({ id, text, isRight }) => (
          <li key={id} data-done={isRight !== null}>
            {text}{' '}
            <small>{isRight === null ? words.notSeen : words[isRight ? 'right' : 'wrong']}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}

function toldOf(outcome: Outcome, words: ProgressWords): string {
  switch (outcome.kind) {
    case 'restored':
      return fill(words.restored, {
        beats: outcome.link.beats.length,
        answers: Object.keys(outcome.link.answers).length,
      })
    case 'cleared':
      return words.cleared
    case 'refused':
      return words.problems[outcome.problem]
  }
}
