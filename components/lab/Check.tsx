'use client'

import { useId, useState } from 'react'
import { fill } from '@/machines/diagram/labels'
import type { IdleReason } from '@/machines/lab/can-do'
import styles from './Knobs.module.css'
import { useLab } from './lab-context'

interface CheckProps {
  /** As it stands in `main.tf`. */
  readonly label: string
  readonly isOn: boolean
  /** Why it cannot be changed now. */
  readonly idle?: IdleReason | null
  readonly onChange: () => void
}

/** A line of `main.tf` that is there or not. */
export function Check({ label, isOn, idle = null, onChange }: CheckProps) {
  const { words, say } = useLab()
  const id = useId()
  const [isAsked, setAsked] = useState(false)
  const reason = idle && words.reasons[idle]
  const change = () => {
    setAsked(reason !== null)
    if (reason) say(fill(words.acts.idle, { what: label, reason }))
    else onChange()
  }
  return (
    <span className={styles.line}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isOn}
          aria-disabled={reason !== null}
          aria-describedby={reason ? id : undefined}
          onChange={change}
          onBlur={() => setAsked(false)}
        />
        <code>{label}</code>
      </label>
      {reason && (
        <span id={id} className={isAsked ? styles.reason : 'visually-hidden'}>
          {reason}
        </span>
      )}
    </span>
  )
}
