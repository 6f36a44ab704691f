import { describe, expect, it } from 'vitest'
import type { ResourceType } from '@/machines/account/account.terms'
import { lessonNamed } from '@/machines/lessons'
import { framesOf } from '@/machines/story/frames'
import {
  articleConfiguration,
  enablerAddress,
  fixConfiguration,
} from '@/machines/terraform/configuration'
import { planText } from '@/machines/terraform/plan-text'
import { applyOnce, happen, openWorkspace } from '@/machines/terraform/workspace'
import takenOut from './observed/enabler-taken-out.json'
import observed from './observed/plans.json'

describe(`plans read as Terraform ${observed.terraform} with ${observed.provider} printed them`, () => {
  it.each(observed.plans)('$lesson, $beat', ({ lesson, beat, plan }) => {
    const found = lessonNamed(lesson)
    const frame = found && framesOf(found).find((one) => one.beat.slug === beat)
    expect(frame?.workspace.context.plan && planText(frame.workspace.context.plan)).toBe(plan)
  })
})

describe('an enabler that was taken out of the configuration while others use Inspector too', () => {
  const types: readonly ResourceType[] = ['EC2', 'ECR', 'LAMBDA']
  const shared = happen(applyOnce(openWorkspace({ configuration: articleConfiguration })), {
    type: 'inspector.enabled',
    resourceTypes: types,
    by: 'colleague',
  })
  const planned = (removed: readonly (typeof enablerAddress)[]) => {
    const configuration = { ...fixConfiguration(false), removed }
    return (['apply.started', 'plan.made'] as const).reduce(
      (workspace, type) => happen(workspace, { type }),
      happen(shared, { type: 'configuration.changed', configuration }),
    ).context
  }
  const text = ({ plan }: ReturnType<typeof planned>) => plan && planText(plan)

  it('is destroyed, and the plan hides the types of the others', () => {
    const context = planned([])
    expect(text(context)).toBe(takenOut.deleted)
    expect(context.refreshed?.stateFile[enablerAddress]).toMatchObject({ resourceTypes: types })
  })

  it('is forgotten without being read when a removed block stands in its place', () => {
    const context = planned([enablerAddress])
    expect(text(context)).toBe(takenOut.removed)
    expect(context.refreshed?.drift.map(({ address }) => address)).not.toContain(enablerAddress)
  })
})
