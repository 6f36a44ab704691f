import { accountFacts } from '@/machines/account/account'
import { isEmpty } from '@/machines/terraform/plan'
import type { LabRun, LabStep } from './run'

/** The same apply in two runs that meet the same events. */
export interface AlignedApply {
  /** Of the first run; its events are those of the second. */
  readonly number: number
  readonly first: LabStep
  readonly second: LabStep
  /** Plan, errors or the account after it are not the same. */
  readonly differs: boolean
}

/** Two runs of the same events, apply by apply. */
export function aligned(first: LabRun, second: LabRun): readonly AlignedApply[] {
  return first.steps.flatMap((step, index) => {
    const other = second.steps[index]
    if (!step.apply || !other) return []
    return [
      {
        number: step.apply.number,
        first: step,
        second: other,
        differs: outcome(step) !== outcome(other),
      },
    ]
  })
}

/** The first apply after which the two are not the same; null while they are. */
export function firstDivergence(applies: readonly AlignedApply[]): number | null {
  return applies.find(({ differs }) => differs)?.number ?? null
}

/** What one can see of an apply: whether it had work, whether it failed, what AWS is afterwards. */
function outcome({ workspace, plan, apply }: LabStep): string {
  return JSON.stringify([
    accountFacts(workspace.context.account),
    plan ? isEmpty(plan) : null,
    plan?.error?.code,
    apply?.errors.map(({ failure }) => failure.code),
  ])
}
