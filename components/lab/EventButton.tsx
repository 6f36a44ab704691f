'use client'

import { useId, useState } from 'react'
import { fill } from '@/machines/diagram/labels'
import { idleReason } from '@/machines/lab/can-do'
import type { LabEvent } from '@/machines/lab/lab-event'
import { act } from '@/machines/lab/position'
import { endOf, writtenAt } from '@/machines/lab/run'
import styles from './Acts.module.css'
import { useLab } from './lab-context'

interface EventButtonProps {
  readonly event: LabEvent
  readonly primary?: boolean
}

/** Makes something happen. What can do nothing now stays in reach, is greyed and says why. */
export function EventButton({ event, primary = false }: EventButtonProps) {
  const { words, position, run, go, say } = useLab()
  const id = useId()
  const [isAsked, setAsked] = useState(false)
  const idle = idleReason(event, endOf(run), writtenAt(run))
  const reason = idle && words.reasons[idle]
  const press = () => {
    setAsked(reason !== null)
    if (reason) say(fill(words.acts.idle, { what: words.events[event], reason }))
    else go(act(position, event))
  }
  return (
    <span className={styles.event}>
      <button
        type="button"
        className={primary ? styles.primary : undefined}
        aria-disabled={reason !== null}
        aria-describedby={reason ? id : undefined}
        title={reason ?? undefined}
        data-event={event}
        onClick={press}
        onBlur={() => setAsked(false)}
      >
        {words.events[event]}
      </button>
      {reason && (
        <span id={id} className={isAsked ? styles.reason : 'visually-hidden'}>
          {reason}
        </span>
      )}
    </span>
  )
}
