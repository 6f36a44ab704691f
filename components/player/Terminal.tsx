'use client'

import { memo } from 'react'
import { fill } from '@/machines/diagram/labels'
import { planText } from '@/machines/terraform/plan-text'
import { recordedWith } from '@/machines/terraform/recorded'
import { useFrame, useLesson } from './lesson-context'
import panel from './Panels.module.css'
import styles from './Work.module.css'

/** The plan of the current apply, as Terraform printed it: a test holds every one of a lesson to a recording. */
export function Terminal() {
  const { words } = useLesson()
  const { plan, apply } = useFrame().workspace.context
  const waiting = apply > 0 ? words.terminal.reading : words.terminal.noPlanYet
  return (
    <section className={panel.panel}>
      <h2>{apply > 0 ? fill(words.terminal.plan, { apply }) : words.terminal.heading}</h2>
      <div
        className={styles.terminal}
        tabIndex={0}
        role="region"
        aria-label={words.terminal.heading}
      >
        <p>
          <span aria-hidden="true">$ </span>
          {apply > 0 && 'terraform apply'}
        </p>
        {plan ? <PlanText text={planText(plan)} /> : <p className={styles.waiting}>{waiting}</p>}
      </div>
      <p className={panel.note}>{fill(words.terminal.recorded, recordedWith)}</p>
    </section>
  )
}

/** Terraform prints English in every language, and colours its symbols. */
const PlanText = memo(function PlanText({ text }: { readonly text: string }) {
  return (
    <pre lang="en">
      {text.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of a printed plan is its number -- lines never move
        <span key={index} data-sign={signOf(line)}>
          {line}
          {'\n'}
        </span>
      ))}
    </pre>
  )
})

function signOf(line: string): string | undefined {
  return /^ {2,}([-+~])|^(-\/\+)|^ (\.)/.exec(line)?.slice(1).find(Boolean)
}
