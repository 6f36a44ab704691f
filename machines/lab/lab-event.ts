import { registryScanning } from '@/machines/account/account'
import type { ScanType } from '@/machines/account/account.terms'
import { day, hour, minute } from '@/machines/story/times'
import type { Workspace } from '@/machines/terraform/workspace'
import type { WorkspaceEvent } from '@/machines/terraform/workspace.machine'
import { type EditId, edit, isEdit } from './edits'
import { configurationOf, type Written } from './knobs'
import { type TypeName, typeNamed, typeNames } from './type-names'

export const eventIds = ['a', 'p', '1m', '1h', '1d', 'basic', 'enhanced'] as const
/**
 * What can be done in the lab, by the short name it has in an address: `a` apply, `p` plan only,
 * `1m` `1h` `1d` time, `on-ecr` `off-ecr` and `basic` `enhanced` a click in AWS's console, and every
 * single edit of the configuration.
 */
export type LabEvent = (typeof eventIds)[number] | SwitchId | EditId
export type SwitchId = `${'on' | 'off'}-${TypeName}`

const spans = { '1m': minute, '1h': hour, '1d': day } as const

export const switches = Object.values(typeNames).flatMap(
  (name) => [`on-${name}`, `off-${name}`] as const,
)

export function isSwitch(event: string): event is SwitchId {
  return switches.some((id) => id === event)
}

export function isLabEvent(text: string): text is LabEvent {
  return eventIds.some((id) => id === text) || isSwitch(text) || isEdit(text)
}

/** What the event is to the workspace. An edit is made on what is written by then. */
export function workspaceEvent(
  event: LabEvent,
  written: Written,
  workspace: Workspace,
): WorkspaceEvent {
  if (isEdit(event))
    return { type: 'configuration.changed', configuration: configurationOf(edit(written, event)) }
  if (isSwitch(event)) {
    const type = event.startsWith('on-') ? 'inspector.enabled' : 'inspector.disabled'
    return { type, resourceTypes: [typeNamed(event)], by: 'you' }
  }
  switch (event) {
    case 'a':
      return { type: 'apply.run' }
    case 'p':
      return { type: 'plan.run' }
    case '1m':
    case '1h':
    case '1d':
      return { type: 'time.passed', ms: spans[event] }
    case 'basic':
      return setScanType('BASIC', workspace)
    case 'enhanced':
      return setScanType('ENHANCED', workspace)
  }
}

/** The console keeps the registry's rules when it changes the scan type. */
function setScanType(scanType: ScanType, { context }: Workspace): WorkspaceEvent {
  return {
    type: 'registry.set',
    scanType,
    rules: registryScanning(context.account).rules,
    by: 'you',
  }
}
