'use client'

import { fill } from '@/machines/diagram/labels'
import { recordedWith } from '@/machines/terraform/recorded'
import { useFrame, useLesson } from './lesson-context'
import { PlanPanel } from './PlanPanel'

/** The plan of the current apply, as Terraform printed it: a test holds every one of a lesson to a recording. */
export function Terminal() {
  const { terminal } = useLesson().words
  const { plan, apply } = useFrame().workspace.context
  return (
    <PlanPanel
      heading={apply > 0 ? fill(terminal.plan, { apply }) : terminal.heading}
      name={terminal.heading}
      command={apply > 0 ? 'terraform apply' : ''}
      plan={plan}
      waiting={apply > 0 ? terminal.reading : terminal.noPlanYet}
      note={fill(terminal.recorded, recordedWith)}
    />
  )
}
