import type { Ref } from 'react'
import { VerdictMark } from '@/components/lab/VerdictMark'
import { Inline } from '@/components/site/Inline'
import { mostText } from '@/machines/check/limits'
import { fill } from '@/machines/diagram/labels'
import styles from './Answer.module.css'
import { Cases } from './Cases'
import { useCheck } from './check-context'
import { Findings } from './Findings'
import { Flips } from './Flips'
import { headlineOf, markOf, outcomeText, reasonsOf } from './headline'
import { Repairs } from './Repairs'
import { longestReading, type Outcome } from './reader'
import { megabytes } from './use-files'

interface AnswerProps {
  /** Null before the first. */
  readonly outcome: Outcome | null
  readonly isReading: boolean
  readonly heading: Ref<HTMLHeadingElement>
}

/** The verdict, its reason, what it hangs on and the lines at fault. */
export function Answer({ outcome, isReading, heading }: AnswerProps) {
  const { words } = useCheck()
  const told = outcome ?? { kind: 'nothing' as const }
  const headline = headlineOf(told)
  const text = fill(words.answer.texts[headline], {
    megabytes: megabytes(mostText),
    seconds: longestReading / 1000,
  })
  return (
    <section className={styles.answer} aria-labelledby="answer" aria-busy={isReading}>
      <h2 id="answer" ref={heading} tabIndex={-1}>
        {words.answer.heading}
      </h2>
      <div className={styles.verdict} data-verdict={markOf(headline)} data-headline={headline}>
        <p className={styles.headline}>
          <VerdictMark kind={markOf(headline)} />
          {words.answer.headlines[headline]}
        </p>
        <p>
          <Inline text={text} />
        </p>
        {told.kind === 'configuration' && <Why cases={told.cases} />}
      </div>
      <p className="visually-hidden" role="status">
        {isReading ? '' : outcome && `${words.answer.headlines[headline]}. ${text}`}
      </p>
      {told.kind === 'configuration' && (
        <>
          <Cases cases={told.cases} />
          <Findings findings={told.findings} excerpts={told.excerpts} />
          <Repairs repairs={told.repairs} />
        </>
      )}
      {told.kind === 'plans' && <Flips answer={told} />}
    </section>
  )
}

/** Why it never settles, and for a single case what becomes of it, apply by apply. */
function Why({ cases }: Pick<Extract<Outcome, { kind: 'configuration' }>, 'cases'>) {
  const { words } = useCheck()
  const [first, second] = cases
  const only = second ? null : first
  return (
    <>
      {reasonsOf(cases).map((reason) => (
        <p key={reason}>
          <Inline text={words.answer.reasons[reason]} />
        </p>
      ))}
      {only && <p className={styles.outcome}>{outcomeText(only.verdict, words.answer.outcome)}</p>}
      {only?.lab && (
        <p>
          <a href={only.lab}>{words.answer.lab}</a>
        </p>
      )}
    </>
  )
}
