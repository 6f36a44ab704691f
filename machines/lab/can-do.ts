import { accountFacts, coverageKeyOf } from '@/machines/account/account'
import { fingerprint } from '@/machines/terraform/verdict'
import { happen, type Workspace } from '@/machines/terraform/workspace'
import { edit, isEdit } from './edits'
import type { Written } from './knobs'
import { isSwitch, type LabEvent, workspaceEvent } from './lab-event'
import { typeNamed, typeNames } from './type-names'

/** Why an event can do nothing now, in a form that words can be found for. */
export const idleReasons = [
  'already-on',
  'already-off',
  'already-basic',
  'already-enhanced',
  'nothing-is-waiting',
  'already-so',
  'not-written',
  'already-written',
  'last-type',
] as const
export type IdleReason = (typeof idleReasons)[number]

/**
 * Null when the event changes something now, else the reason why it would not. An apply and a plan
 * can always be run: that they have nothing to do is what one wants to see.
 */
export function idleReason(
  event: LabEvent,
  workspace: Workspace,
  written: Written,
): IdleReason | null {
  if (event === 'a' || event === 'p') return null
  if (isEdit(event)) return edit(written, event) === written ? editReason(event, written) : null
  const after = happen(workspace, workspaceEvent(event, written, workspace))
  if (fingerprint(after) !== fingerprint(workspace)) return null
  const { coverage } = accountFacts(workspace.context.account)
  if (isSwitch(event))
    return coverage[coverageKeyOf[typeNamed(event)]] ? 'already-on' : 'already-off'
  switch (event) {
    case '1m':
    case '1h':
    case '1d':
      return 'nothing-is-waiting'
    case 'basic':
      return 'already-basic'
    case 'enhanced':
      return 'already-enhanced'
  }
}

function editReason(event: LabEvent, { enabler, registry }: Written): IdleReason {
  if (event === 'write-enabler' || event === 'write-registry') return 'already-written'
  const isRegistry =
    event.endsWith('-registry') || event === 'set-basic' || event === 'set-enhanced'
  if (typeof (isRegistry ? registry : enabler) === 'string') return 'not-written'
  const [only, another] = typeof enabler === 'string' ? [] : enabler.types
  const names = only && event === `drop-${typeNames[only]}`
  return names && !another ? 'last-type' : 'already-so'
}
