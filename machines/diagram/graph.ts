/**
 * The plain graphs between a machine and its Mermaid text. They hold no Mermaid syntax and no
 * human language of their own: every label arrives already in the reader's language.
 */

/** Where a node stands in the run that is being told. */
export type Mark = 'ahead' | 'visited' | 'current'

/** Who makes a transition happen. AWS acting by itself is drawn dashed. */
export type Actor = 'you' | 'terraform' | 'aws'

export type NodeShape = 'start' | 'state' | 'step' | 'note' | 'end'

export interface GraphNode {
  /** Unique within the graph; letters, digits and underscores only. */
  readonly id: string
  /** Lines of the label, in the reader's language. */
  readonly label: readonly string[]
  readonly shape: NodeShape
  readonly mark: Mark
  /** The group the node is drawn in; a top-level node has none. */
  readonly group?: string
  /** Kept in the layout but not shown yet: a graph that grows without moving. */
  readonly hidden?: boolean
}

export interface GraphEdge {
  /** Unique within the graph; letters, digits and underscores only. */
  readonly id: string
  /** A node or a group. */
  readonly from: string
  readonly to: string
  readonly label: readonly string[]
  readonly actor: Actor
  readonly visited: boolean
  /** True for the edges of the beat that is being shown. */
  readonly taken: boolean
  readonly hidden?: boolean
}

export interface GraphGroup {
  readonly id: string
  readonly label: readonly string[]
  readonly mark: Mark
  readonly direction?: Direction
  readonly group?: string
}

export type Direction = 'TB' | 'LR'

/** A flowchart: the lesson's flow, the account's states, the orbit. */
export interface Flowchart {
  readonly direction: Direction
  readonly nodes: readonly GraphNode[]
  readonly groups: readonly GraphGroup[]
  readonly edges: readonly GraphEdge[]
  /** Top-level nodes and groups that stand one under the other, in this order, for a narrow drawing. */
  readonly column?: readonly string[]
}

export interface Participant {
  readonly id: string
  readonly label: readonly string[]
}

export interface Message {
  readonly from: string
  readonly to: string
  readonly label: readonly string[]
  readonly actor: Actor
}

/** All messages of one beat; the beats before it come first. */
export interface SequenceStep {
  /** The beat's slug. */
  readonly id: string
  readonly messages: readonly Message[]
  /** What somebody says about it: lies across all participants, above the messages. */
  readonly note?: string
  readonly current: boolean
}

/** Nothing is drawn of a step that says nothing. */
export function isDrawn({ messages, note }: SequenceStep): boolean {
  return messages.length > 0 || note !== undefined
}

/** Who did what to whom, up to and including the current step. */
export interface SequenceChart {
  readonly participants: readonly Participant[]
  readonly steps: readonly SequenceStep[]
}
