import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate'

/** A state's dotted path below the machine: `firstApply.planned`. The machine itself is ''. */
export type StatePath = string

export interface WalkedState {
  readonly path: StatePath
  readonly parent: StatePath | null
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final'
  /** Whether its parent, or the machine, starts here. */
  readonly initial: boolean
}

export interface WalkedTransition {
  /** The same for the same transition in every run: source path, event and position. */
  readonly id: string
  readonly from: StatePath
  readonly to: StatePath
  /** XState's own event type; '' for an `always` transition. */
  readonly eventType: string
  /** Set for a transition that time makes. */
  readonly delay: string | null
  readonly meta: Readonly<Record<string, unknown>>
}

export interface Walked {
  readonly states: readonly WalkedState[]
  /** Every transition with a target, `always` and `after` included. */
  readonly transitions: readonly WalkedTransition[]
}

/** Walks a machine's definition: what can happen, whether or not any run gets there. */
export function walk(machine: AnyStateMachine): Walked {
  const nodes = below(machine.root)
  return {
    states: nodes.map(walkedState),
    transitions: [machine.root, ...nodes].flatMap(transitionsOf).flatMap((definition) => {
      const target = definition.target?.[0]
      return target ? [walkedTransition(definition, target)] : []
    }),
  }
}

export function pathOf(node: AnyStateNode): StatePath {
  return node.path.join('.')
}

/** The id under which `walk` lists a transition definition. */
export function transitionId(definition: AnyTransitionDefinition): string {
  const { source, eventType } = definition
  const siblings =
    eventType === '' ? (source.always ?? []) : (source.transitions.get(eventType) ?? [])
  return [pathOf(source), eventType, siblings.indexOf(definition)].join('|')
}

function below(node: AnyStateNode): AnyStateNode[] {
  return Object.values(node.states).flatMap((child) => [child, ...below(child)])
}

function walkedState(node: AnyStateNode): WalkedState {
  const { parent } = node
  return {
    path: pathOf(node),
    parent: parent ? pathOf(parent) : null,
    kind: node.type === 'history' ? 'atomic' : node.type,
    initial: parent?.type === 'compound' && parent.initial.target[0] === node,
  }
}

function transitionsOf(node: AnyStateNode): AnyTransitionDefinition[] {
  return [...(node.always ?? []), ...[...node.transitions.values()].flat()]
}

function walkedTransition(
  definition: AnyTransitionDefinition,
  target: AnyStateNode,
): WalkedTransition {
  return {
    id: transitionId(definition),
    from: pathOf(definition.source),
    to: pathOf(target),
    eventType: definition.eventType,
    delay: 'delay' in definition ? String(definition.delay) : null,
    meta: definition.meta ?? {},
  }
}
