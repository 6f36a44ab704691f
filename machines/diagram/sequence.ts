import { inspectorStatus, registryScanning, rulesFired } from '@/machines/account/account'
import type { AccountCall, RuleId } from '@/machines/account/account.terms'
import { type Frame, trail } from '@/machines/story/frames'
import type { LessonEvent } from '@/machines/story/lesson'
import type { ApplyStep } from '@/machines/terraform/apply'
import { isEmpty } from '@/machines/terraform/plan'
import { addressesOf, type StateFile } from '@/machines/terraform/state-file'
import { happen, type Workspace } from '@/machines/terraform/workspace'
import { actorOf, callLabel, eventLabel, typesLabel } from './event-label'
import type { Message, Participant, SequenceChart } from './graph'
import { type DiagramLabels, fill, type ParticipantId } from './labels'

/** Who did what to whom, up to this beat. */
export function sequence(
  frames: readonly Frame[],
  frame: Frame,
  labels: DiagramLabels,
): SequenceChart {
  return {
    participants: participantsOf(frames, labels),
    steps: trail(frame)
      .filter(({ beat }) => beat.event)
      .map((one) => ({
        id: one.beat.slug,
        messages: messagesOf(one, labels),
        current: one === frame,
      })),
  }
}

/** The state file stands last: what it is told is long, and has the room of three columns there. */
export function participantsOf(
  frames: readonly Frame[],
  labels: DiagramLabels,
): readonly Participant[] {
  const ids: readonly ParticipantId[] = frames.some(
    ({ workspace }) => workspace.context.configuration,
  )
    ? ['you', 'terraform', 'inspector', 'ecr', 'stateFile']
    : ['you', 'inspector', 'ecr']
  return ids.map((id) => ({ id, label: [labels.participants[id]] }))
}

/** What was said at one beat, told from the workspace before it and after it. */
export function messagesOf(
  { beat, previous, workspace, rules }: Frame,
  labels: DiagramLabels,
): readonly Message[] {
  const { event } = beat
  if (!event || !previous) return []
  const before = previous.workspace
  const { stateFile, applied } = workspace.context
  switch (event.type) {
    case 'inspector.enabled':
    case 'inspector.disabled':
    case 'registry.set':
      return callMessages(event, 'you', rules, labels)
    case 'time.passed':
      return [
        say('you', 'you', eventLabel(event, labels), actorOf(event)),
        ...ruleMessages(rules, labels),
      ]
    case 'apply.started':
      return refreshMessages(event, before, labels)
    case 'plan.made':
      return [planMessage(workspace, labels)]
    case 'request.sent':
      return stepMessages(
        applied?.steps.slice(workspace.context.sent - 1, workspace.context.sent) ?? [],
        labels,
      )
    case 'state.written':
      return [
        ...stepMessages(applied?.steps.slice(before.context.sent) ?? [], labels),
        ...outcomeMessages(workspace, labels),
      ]
    case 'apply.run':
      return [
        ...refreshMessages(event, before, labels),
        planMessage(
          happen(happen(before, { type: 'apply.started' }), { type: 'plan.made' }),
          labels,
        ),
        ...stepMessages(applied?.steps ?? [], labels),
        ...outcomeMessages(workspace, labels),
      ]
    case 'plan.run':
      return [...refreshMessages(event, before, labels), planMessage(workspace, labels)]
    case 'configuration.changed':
    case 'workspace.found':
    case 'resource.untainted':
    case 'resource.forgotten':
      return [
        say('you', 'terraform', eventLabel(event, labels), 'you'),
        ...(event.type === 'workspace.found'
          ? [holds('stateFile', 'terraform', stateFile, labels)]
          : []),
      ]
  }
}

function refreshMessages(
  event: LessonEvent,
  workspace: Workspace,
  labels: DiagramLabels,
): readonly Message[] {
  const { stateFile, account } = workspace.context
  const remembered = addressesOf(stateFile).map((address) => stateFile[address]?.type)
  const status = inspectorStatus(account)
  const statusText = !status
    ? labels.message.statusIsMissing
    : status.enabled.length === 0
      ? labels.message.statusIsOff
      : fill(labels.message.statusIs, { types: typesLabel(status.enabled, labels) })
  return [
    say('you', 'terraform', eventLabel(event, labels), 'you'),
    say('terraform', 'stateFile', labels.message.readStateFile, 'terraform'),
    holds('stateFile', 'terraform', stateFile, labels),
    ...(remembered.includes('aws_inspector2_enabler')
      ? [
          say('terraform', 'inspector', labels.message.readStatus, 'terraform'),
          say('inspector', 'terraform', statusText, 'terraform'),
        ]
      : []),
    ...(remembered.includes('aws_ecr_registry_scanning_configuration')
      ? [
          say('terraform', 'ecr', labels.message.readScanType, 'terraform'),
          say('ecr', 'terraform', registryScanning(account).scanType, 'terraform'),
        ]
      : []),
  ]
}

function planMessage({ context: { plan } }: Workspace, labels: DiagramLabels): Message {
  const actions = plan?.changes.filter(({ action }) => action !== 'no-op') ?? []
  const text = plan?.error
    ? labels.message.planIsRefused
    : !plan || isEmpty(plan)
      ? labels.message.planIsEmpty
      : fill(labels.message.planIs, {
          actions: [...new Set(actions.map(({ action }) => labels.planActions[action]))].join(', '),
        })
  return say('terraform', 'you', text, 'terraform')
}

function stepMessages(steps: readonly ApplyStep[], labels: DiagramLabels): readonly Message[] {
  return steps.flatMap(({ call, fired }) =>
    call
      ? callMessages(call, 'terraform', rulesFired(fired), labels)
      : ruleMessages(rulesFired(fired), labels),
  )
}

function callMessages(
  call: AccountCall,
  from: ParticipantId,
  rules: readonly RuleId[],
  labels: DiagramLabels,
): readonly Message[] {
  const to = call.type === 'registry.set' ? 'ecr' : 'inspector'
  const text = say(from, to, callLabel(call, labels), actorOf(call))
  return [text, ...ruleMessages(rules, labels)]
}

function outcomeMessages({ context }: Workspace, labels: DiagramLabels): readonly Message[] {
  const errors = context.applied?.errors ?? []
  return [
    ...errors.map(({ address, failure }) =>
      say(
        address.startsWith('aws_ecr_') ? 'ecr' : 'inspector',
        'terraform',
        failure.code === 'rejected' ? labels.message.refused : labels.message.failed,
        'terraform',
      ),
    ),
    say(
      'terraform',
      'stateFile',
      fill(labels.message.writes, { resources: resources(context.stateFile, labels) }),
      'terraform',
    ),
  ]
}

function ruleMessages(rules: readonly RuleId[], labels: DiagramLabels): readonly Message[] {
  const way = {
    R1: ['inspector', 'ecr'],
    R2: ['ecr', 'inspector'],
    'R2-reverse': ['inspector', 'ecr'],
    R3: ['inspector', 'inspector'],
    R4: ['ecr', 'inspector'],
  } as const satisfies Record<RuleId, readonly [ParticipantId, ParticipantId]>
  return rules.map((rule) => say(way[rule][0], way[rule][1], labels.ruleMessages[rule], 'aws'))
}

function holds(
  from: ParticipantId,
  to: ParticipantId,
  stateFile: StateFile,
  labels: DiagramLabels,
): Message {
  return say(
    from,
    to,
    fill(labels.message.stateFileHolds, { resources: resources(stateFile, labels) }),
    'terraform',
  )
}

function resources(stateFile: StateFile, labels: DiagramLabels): string {
  const words = addressesOf(stateFile).flatMap((address) => {
    const instance = stateFile[address]
    if (!instance) return []
    return instance.type === 'aws_inspector2_enabler'
      ? [labels.message.enabler]
      : [instance.scanType]
  })
  return words.length > 0 ? words.join(', ') : labels.message.nothing
}

function say(
  from: ParticipantId,
  to: ParticipantId,
  text: string,
  actor: Message['actor'],
): Message {
  return { from, to, label: [text], actor }
}
