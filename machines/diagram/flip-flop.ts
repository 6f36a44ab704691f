import type { FlipStep } from '@/machines/check/flips'
import type { Flowchart, GraphEdge } from './graph'
import { fill } from './labels'

export interface FlipFlopLabels {
  /** {plans}: their numbers. */
  readonly plans: string
  /** Something has changed it between two plans. */
  readonly outside: string
}

/**
 * The values of one attribute as states: what the plans change, and what something else changes back
 * between them. `named` says how a value is shown, which may be without telling it.
 */
export function flipFlop(
  steps: readonly (FlipStep | null)[],
  named: (value: string | null) => string,
  labels: FlipFlopLabels,
): Flowchart {
  const moves = movesOf(steps)
  const values = [...new Set(moves.flatMap(({ from, to }) => [from, to]))]
  const id = (value: string | null) => `v${values.indexOf(value)}`
  const last = moves.at(-1)
  return {
    direction: 'LR',
    groups: [],
    nodes: values.map((value) => ({
      id: id(value),
      label: [named(value)],
      shape: 'state',
      mark: value === last?.to ? 'current' : 'visited',
    })),
    edges: merged(moves).map((same, index): GraphEdge => {
      const [{ from, to, by }] = same
      return {
        id: `m${index}`,
        from: id(from),
        to: id(to),
        label: [by === null ? labels.outside : fill(labels.plans, { plans: numbers(same) })],
        actor: by === null ? 'you' : 'terraform',
        visited: true,
        taken: last !== undefined && same.includes(last),
      }
    }),
  }
}

interface Move {
  readonly from: string | null
  readonly to: string | null
  /** The plan's number, from 1; null for what no plan has done. */
  readonly by: number | null
}

/** A plan that leaves the attribute alone is no move; where it then begins elsewhere, something was. */
function movesOf(steps: readonly (FlipStep | null)[]): readonly Move[] {
  const moves: Move[] = []
  for (const [index, step] of steps.entries()) {
    if (!step) continue
    const before = moves.at(-1)
    if (before && before.to !== step.from) moves.push({ from: before.to, to: step.from, by: null })
    moves.push({ ...step, by: index + 1 })
  }
  return moves
}

/** The same way by the same hand is one edge. */
function merged(moves: readonly Move[]): readonly (readonly [Move, ...Move[]])[] {
  const kinds = new Map<string, [Move, ...Move[]]>()
  for (const move of moves) {
    const key = JSON.stringify([move.from, move.to, move.by === null])
    const same = kinds.get(key)
    if (same) same.push(move)
    else kinds.set(key, [move])
  }
  return [...kinds.values()]
}

const numbers = (moves: readonly Move[]) => moves.map(({ by }) => by).join(', ')
