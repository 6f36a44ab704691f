'use client'

import { useId } from 'react'
import { fill } from '@/machines/diagram/labels'
import { closureOf } from '@/machines/lab/lab-verdict'
import { useLab } from './lab-context'
import styles from './Verdict.module.css'
import { VerdictMark } from './VerdictMark'
import { verdictLines } from './verdict-text'

/** What the run has proved. */
export function Verdict() {
  const { run, words, labels } = useLab()
  const id = useId()
  const { kind, headline, text } = verdictLines(run, words)
  const rules = closureOf(run)?.rules ?? []
  return (
    <section className={styles.verdict} data-verdict={kind} aria-labelledby={id}>
      <h2 id={id} className={styles.name}>
        {words.verdict.heading}
      </h2>
      <p className={styles.headline}>
        <VerdictMark kind={kind} />
        {headline}
      </p>
      <p>{text}</p>
      {rules.length > 0 && (
        <p className={styles.rules}>
          {fill(words.verdict.roundRules, {
            rules: rules.map((rule) => labels.rules[rule]).join(' → '),
          })}
        </p>
      )}
    </section>
  )
}
