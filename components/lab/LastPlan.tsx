'use client'

import { PlanPanel } from '@/components/player/PlanPanel'
import { TruthsTable } from '@/components/player/TruthsTable'
import { fill } from '@/machines/diagram/labels'
import { framesOf } from '@/machines/lab/run'
import { owners } from '@/machines/story/truths'
import styles from './Lab.module.css'
import { useLab } from './lab-context'

/** What Terraform last said, beside what the three owners say now. */
export function LastPlan() {
  const { run, player } = useLab()
  const { terminal } = player
  const last = run.steps.findLast(({ plan }) => plan !== null)
  const frame = framesOf(run).at(-1) ?? run.opening
  const heading = last?.apply ? fill(terminal.plan, { apply: last.apply.number }) : terminal.heading
  return (
    <div className={styles.pair}>
      <PlanPanel
        heading={heading}
        name={terminal.heading}
        command={last ? `terraform ${last.apply ? 'apply' : 'plan'}` : ''}
        plan={last?.plan ?? null}
        waiting={terminal.noPlanYet}
      />
      <TruthsTable frame={frame} shown={owners} words={player} />
    </div>
  )
}
