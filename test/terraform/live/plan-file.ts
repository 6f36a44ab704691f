import type { Address } from '@/machines/terraform/configuration'
import { type PlanAction, planActions } from '@/machines/terraform/plan'
import type { Drift } from '@/machines/terraform/refresh'
import type { SeenApply } from '../observed-run'

interface Change {
  readonly address: Address
  readonly mode: 'managed' | 'data'
  readonly change: { readonly actions: readonly string[] }
}

/** What of `terraform show -json <plan>` we read. Source: Terraform, JSON output format. */
interface PlanJson {
  readonly resource_changes?: readonly Change[]
  readonly resource_drift?: readonly Change[]
}

export function readPlan(json: string): Pick<SeenApply, 'plan' | 'drift'> {
  const { resource_changes: changes = [], resource_drift: drift = [] } = JSON.parse(
    json,
  ) as PlanJson
  return {
    plan: changes
      .filter(({ mode }) => mode === 'managed')
      .map(({ address, change }) => ({ address, action: actionOf(change.actions) })),
    drift: drift.map(({ address, change }) => ({ address, action: driftOf(change.actions) })),
  }
}

function actionOf(actions: readonly string[]): PlanAction {
  const name = actions.length === 2 ? 'replace' : actions[0]
  const known = planActions.find((action) => action === name)
  if (known) return known
  throw new Error(`Expected one of ${planActions.join(', ')} in the plan; found ${actions.join()}.`)
}

function driftOf([action]: readonly string[]): Drift['action'] {
  if (action === 'update' || action === 'delete') return action
  throw new Error(`Expected update or delete as drift; found ${action}.`)
}
