'use client'

import { memo } from 'react'
import type { Plan } from '@/machines/terraform/plan'
import { planText } from '@/machines/terraform/plan-text'
import panel from './Panels.module.css'
import styles from './Work.module.css'

interface PlanPanelProps {
  readonly heading: string
  /** Accessible name of the terminal. */
  readonly name: string
  /** What was typed; empty before anything was. */
  readonly command: string
  readonly plan: Plan | null
  /** Shown in place of a plan. */
  readonly waiting: string
  /** Where the plan's text comes from. */
  readonly note?: string
}

/** A plan as Terraform prints it. */
export function PlanPanel({ heading, name, command, plan, waiting, note }: PlanPanelProps) {
  return (
    <section className={panel.panel}>
      <h2>{heading}</h2>
      <div className={styles.terminal} tabIndex={0} role="region" aria-label={name}>
        <p>
          <span aria-hidden="true">$ </span>
          {command}
        </p>
        {plan ? <PlanText text={planText(plan)} /> : <p className={styles.waiting}>{waiting}</p>}
      </div>
      {note && <p className={panel.note}>{note}</p>}
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
