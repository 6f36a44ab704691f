'use client'

import { useId } from 'react'
import { fill } from '@/machines/diagram/labels'
import { act } from '@/machines/lab/position'
import type { Change } from '@/machines/lab/ways-out'
import { useLab } from './lab-context'
import { useAnswer } from './use-answer'
import { outcomeText, verdictLines } from './verdict-text'
import styles from './WaysOut.module.css'

/** For a run that never settles: the rule behind it and the single changes that end it. */
export function WaysOut() {
  const { run, words } = useLab()
  const { kind } = verdictLines(run, words)
  return kind === 'loops' || kind === 'stuck' ? <Tried /> : null
}

/** Each change was tried on this very state; a press makes it. */
function Tried() {
  const { run, position, words, labels, go } = useLab()
  const id = useId()
  const events = run.steps.map(({ event }) => event)
  const { answer } = useAnswer({ kind: 'ways', knobs: run.knobs, events })
  const found = answer?.kind === 'ways' ? answer : null
  const { causes, ways, others } = found ?? { causes: [], ways: [], others: 0 }
  const make = (change: Change) => {
    // The button goes away with the loop; what one does next is apply.
    document.querySelector<HTMLElement>('[data-event="a"]')?.focus({ preventScroll: true })
    go(act(position, change))
  }
  const rules = causes.map((rule) => labels.rules[rule]).join(` ${words.verdict.or} `)
  return (
    <section className={styles.out} aria-labelledby={id} aria-busy={!found}>
      <h2 id={id}>{words.ways.heading}</h2>
      {found ? (
        <p>
          <strong>{rules ? fill(words.verdict.causes, { rules }) : words.verdict.noCause}</strong>{' '}
          {ways.length > 0 ? words.ways.intro : words.ways.none}
        </p>
      ) : (
        <p>{words.verdict.searching}</p>
      )}
      <ul className={styles.ways}>
        {ways.map(({ changes: [change], verdict }) =>
          change ? (
            <li key={change}>
              <button type="button" onClick={() => make(change)}>
                <span>{words.events[change]}</span>
                <small>{outcomeText(verdict, words.ways.outcome)}</small>
              </button>
            </li>
          ) : null,
        )}
      </ul>
      {others > 0 && <p>{fill(words.ways.others, { count: others })}</p>}
    </section>
  )
}
