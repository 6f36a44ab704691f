import { describe, expect, it } from 'vitest'
import type { FlipStep } from '@/machines/check/flip-steps'
import { flipFlop } from '@/machines/diagram/flip-flop'
import { mermaidText } from '@/machines/diagram/structure'
import { parse } from './mermaid-parser'

const step = (plan: number, from: string | null, to: string | null): FlipStep => ({
  plan,
  from,
  to,
  isQuiet: from === to,
})
const labels = { plans: 'plan {plans}', outside: 'outside' }
const plain = (value: string | null) => value ?? 'none'
const edges = (steps: readonly FlipStep[]) => {
  const { nodes, edges: all } = flipFlop(steps, plain, labels)
  const name = (id: string) => nodes.find((node) => node.id === id)?.label[0]
  return all.map(({ from, to, label, taken }) =>
    [name(from), '→', name(to), label[0], ...(taken ? ['!'] : [])].join(' '),
  )
}

describe('a flip-flop', () => {
  it('closes where something else undoes what the plans do', () => {
    expect(edges([step(1, 'a', 'b'), step(2, 'a', 'b'), step(3, 'a', 'b')])).toEqual([
      'a → b plan 1, 2, 3 !',
      'b → a outside',
    ])
  })
  it('shows a plan that finds nothing to do as no move', () => {
    expect(edges([step(1, 'b', 'b'), step(2, 'a', 'b'), step(3, 'b', 'b')])).toEqual([
      'b → a outside',
      'a → b plan 2 !',
    ])
  })
  it('knows what is created and gone again', () => {
    expect(edges([step(1, null, 'a'), step(2, 'a', 'a'), step(3, null, 'a')])).toEqual([
      'none → a plan 1, 3 !',
      'a → none outside',
    ])
  })
  it('stands where the last plan leads', () => {
    const { nodes } = flipFlop([step(1, 'a', 'b'), step(2, 'b', 'c')], plain, labels)
    expect(nodes.map(({ label, mark }) => [label[0], mark])).toEqual([
      ['a', 'visited'],
      ['b', 'visited'],
      ['c', 'current'],
    ])
  })
  it('is Mermaid, whatever the values are', async () => {
    for (const value of ['"', '{"a":["<b>",1]}', '`x`', '#quot;', '%%', '', 'end', '-->', '日本語'])
      await expect(
        parse(mermaidText(flipFlop([step(1, value, null)], plain, labels))),
        value,
      ).resolves.toBeUndefined()
  })
})
