import type { AccountCall, ResourceType } from '@/machines/account/account.terms'
import type { LessonEvent } from '@/machines/story/lesson'
import { day, hour, minute } from '@/machines/story/times'
import type { Actor } from './graph'
import { type DiagramLabels, fill } from './labels'

/** Who makes an event happen: only what nobody asked for is AWS's own doing. */
export function actorOf(event: LessonEvent): Actor {
  switch (event.type) {
    case 'time.passed':
      return 'aws'
    case 'inspector.enabled':
    case 'inspector.disabled':
    case 'registry.set':
      return event.by === 'terraform' ? 'terraform' : 'you'
    case 'configuration.changed':
    case 'workspace.found':
    case 'resource.untainted':
    case 'resource.forgotten':
      return 'you'
    case 'apply.started':
    case 'apply.run':
    case 'plan.run':
    case 'plan.made':
    case 'request.sent':
    case 'state.written':
      return 'terraform'
  }
}

/** A few words for an event, for an edge or a message. */
export function eventLabel(event: LessonEvent, labels: DiagramLabels): string {
  switch (event.type) {
    case 'time.passed':
      return durationLabel(event.ms, labels)
    case 'inspector.enabled':
    case 'inspector.disabled':
    case 'registry.set':
      return callLabel(event, labels)
    case 'configuration.changed':
      return labels.configurationChanged
    case 'workspace.found':
      return labels.workspaceFound
    case 'resource.untainted':
      return labels.untaint
    case 'resource.forgotten':
      return labels.stateRemove
    case 'apply.started':
      return labels.applyStarted
    case 'apply.run':
      return labels.applyRun
    case 'plan.made':
      return labels.planMade
    case 'plan.run':
      return labels.planRun
    case 'request.sent':
      return labels.requestSent
    case 'state.written':
      return labels.stateWritten
  }
}

export function callLabel(call: AccountCall, labels: DiagramLabels): string {
  if (call.type === 'registry.set') return fill(labels.setScanType, { scanType: call.scanType })
  const text = call.type === 'inspector.enabled' ? labels.enable : labels.disable
  return fill(text, { types: typesLabel(call.resourceTypes, labels) })
}

export function typesLabel(types: readonly ResourceType[], labels: DiagramLabels): string {
  return types.map((type) => labels.resourceTypes[type]).join(', ')
}

function durationLabel(ms: number, labels: DiagramLabels): string {
  if (ms >= day) return fill(labels.daysPass, { count: Math.round(ms / day) })
  if (ms >= hour) return fill(labels.hoursPass, { count: Math.round(ms / hour) })
  return fill(labels.minutesPass, { count: Math.round(ms / minute) })
}
