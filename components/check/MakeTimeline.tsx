import { useState } from 'react'
import { handOver } from '@/components/postmortem/handed-plans'
import { localTime } from '@/components/postmortem/zone'
import { href } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import { planEntries } from '@/machines/postmortem/plan-entries'
import styles from './Answer.module.css'
import { useCheck } from './check-context'
import type { Outcome } from './reader'

interface MakeTimelineProps {
  readonly answer: Extract<Outcome, { kind: 'plans' }>
  /** Whether the reader has the values shown. */
  readonly isShown: boolean
}

/** Carries what was found into the timeline builder, and nothing that is not on this page. */
export function MakeTimeline({ answer, isShown }: MakeTimelineProps) {
  const { words, locale } = useCheck()
  const [hasFailed, setFailed] = useState(false)
  const open = () => {
    const entries = planEntries(answer, { isShown, timeText: localTime })
    if (handOver(entries)) location.assign(href(`/${locale}/postmortem/`))
    else setFailed(true)
  }
  return (
    <>
      <p className={styles.note}>
        <Inline text={words.plans.timelineText} />
      </p>
      <p className={styles.buttons}>
        <button type="button" onClick={open}>
          {words.plans.timeline}
        </button>
        <span role="alert">{hasFailed && words.plans.timelineRefused}</span>
      </p>
    </>
  )
}
