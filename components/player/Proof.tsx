'use client'

import { href } from '@/components/site/address'
import type { PlayerWords } from '@/i18n/player-words'
import { fill } from '@/machines/diagram/labels'
import type { Verdict } from '@/machines/terraform/verdict'
import { useFrame, useLesson } from './lesson-context'
import styles from './Panels.module.css'

/** Why the loop never ends, and the single edits that end it: at the beats where it has closed. */
export function Proof() {
  const { proofs, words: all, locale } = useLesson()
  const words = all.proof
  const proof = proofs[useFrame().beat.slug]
  if (!proof) return null
  const { first, again, period, exits } = proof
  return (
    <section className={styles.proof}>
      <h2>{words.heading}</h2>
      <p>
        {fill(words.same, { first, again })} {fill(words.period, { period })}{' '}
        <strong>{words.never}</strong>
      </p>
      <p>{words.exits}</p>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{words.edit}</th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {exits.map(({ id, verdict }) => (
            <tr key={id}>
              <th scope="row">{words.edits[id]}</th>
              <td data-verdict={verdict.kind}>{verdictText(verdict, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={href(`/${locale}/lab/?e=${Array(again).fill('a').join('.')}`)}>{words.lab}</a>
      </p>
    </section>
  )
}

function verdictText(verdict: Verdict, words: PlayerWords['proof']): string {
  switch (verdict.kind) {
    case 'loops':
      return fill(words.loops, { period: verdict.period })
    case 'settles':
      return verdict.after === 0 ? words.rests : fill(words.settles, { after: verdict.after })
    case 'stuck':
      return words.stuck
  }
}
