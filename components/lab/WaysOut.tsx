'use client'

import { fill } from '@/machines/diagram/labels'
import { act } from '@/machines/lab/position'
import { useLab } from './lab-context'
import { useAnswer } from './use-answer'
import styles from './Verdict.module.css'
import { outcomeText } from './verdict-text'

/** The rule behind it, and the single changes that end it: each was tried, each can be made. */
export function WaysOut() {
  const { run, position, words, labels, go } = useLab()
  const events = run.steps.map(({ event }) => event)
  const { answer } = useAnswer({ kind: 'ways', knobs: run.knobs, events })
  const found = answer?.kind === 'ways' ? answer : null
  if (!found) return <p className={styles.searching}>{words.verdict.searching}</p>
  const { causes, ways, others } = found
  return (
    <>
      <p className={styles.cause}>
        {causes.length > 0
          ? fill(words.verdict.causes, {
              rules: causes.map((rule) => labels.rules[rule]).join(` ${words.verdict.or} `),
            })
          : words.verdict.noCause}
      </p>
      <h3>{words.ways.heading}</h3>
      <p className={styles.intro}>{ways.length > 0 ? words.ways.intro : words.ways.none}</p>
      <ul className={styles.ways}>
        {ways.map(({ changes: [change], verdict }) =>
          change ? (
            <li key={change}>
              <button type="button" onClick={() => go(act(position, change))}>
                <span>{words.events[change]}</span>
                <small>{outcomeText(verdict, words.ways.outcome)}</small>
              </button>
            </li>
          ) : null,
        )}
      </ul>
      {others > 0 && <p className={styles.intro}>{fill(words.ways.others, { count: others })}</p>}
    </>
  )
}
