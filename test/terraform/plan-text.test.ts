import { describe, expect, it } from 'vitest'
import { lessonNamed } from '@/machines/lessons'
import { framesOf } from '@/machines/story/frames'
import { planText } from '@/machines/terraform/plan-text'
import observed from './observed/plans.json'

describe(`plans read as Terraform ${observed.terraform} with ${observed.provider} printed them`, () => {
  it.each(observed.plans)('$lesson, $beat', ({ lesson, beat, plan }) => {
    const found = lessonNamed(lesson)
    const frame = found && framesOf(found).find((one) => one.beat.slug === beat)
    expect(frame?.workspace.context.plan && planText(frame.workspace.context.plan)).toBe(plan)
  })
})
