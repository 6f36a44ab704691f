import { accountFacts } from '@/machines/account/account'
import { rejection } from '@/machines/account/account.limits'
import type { AccountCall } from '@/machines/account/account.terms'
import { planText } from '@/machines/terraform/plan-text'
import { type ApplyRecord, recordOf } from '@/machines/terraform/verdict'
import { happen, openWorkspace, type Workspace } from '@/machines/terraform/workspace'
import type { SeenApply } from './observed-run'
import type { RunCase, RunEvent } from './run-case'
import { sortedApply } from './sorted-apply'

/** The applies of a run as the workspace machine has them. */
export function predict(run: Omit<RunCase, 'name' | 'quick'>): readonly SeenApply[] {
  const { configuration, assumptions, order, events } = run
  const applies: SeenApply[] = []
  let workspace = openWorkspace({ configuration, account: { assumptions }, order })
  for (const event of events) {
    const before = workspace
    workspace = happen(before, event)
    if (event.type === 'apply.run') applies.push(seen(before, workspace))
  }
  return applies
}

/** The same run on a slow machine: so many milliseconds more go by before and after every apply. */
export function slower(events: readonly RunEvent[], ms: number): readonly RunEvent[] {
  const delay: RunEvent = { type: 'time.passed', ms }
  return events.flatMap((event): readonly RunEvent[] =>
    event.type === 'apply.run' ? [delay, event, delay] : [event],
  )
}

function seen(before: Workspace, after: Workspace): SeenApply {
  const record = recordOf(before, after)
  return sortedApply({
    plan: record.plan.changes.map(({ address, action }) => ({ address, action })),
    planText: planText(record.plan),
    drift: record.drift,
    calls: (after.context.applied?.steps ?? []).flatMap(({ call }) =>
      call ? [callName(call)] : [],
    ),
    errors: errorsOf(record),
    account: accountFacts(after.context.account),
    stateFile: record.stateFile,
  })
}

function errorsOf({ plan, errors }: ApplyRecord): SeenApply['errors'] {
  if (plan.error) return [plan.error]
  return errors.map(({ address, failure }) => ({ address, code: failure.code }))
}

/** A call as AWS's own clients name it. */
function callName(call: AccountCall): string {
  if (rejection(call)) return 'PutRegistryScanningConfiguration refused'
  switch (call.type) {
    case 'inspector.enabled':
      return `Enable ${call.resourceTypes.toSorted().join()}`
    case 'inspector.disabled':
      return `Disable ${call.resourceTypes.toSorted().join()}`
    case 'registry.set':
      return `PutRegistryScanningConfiguration ${call.scanType}`
  }
}
