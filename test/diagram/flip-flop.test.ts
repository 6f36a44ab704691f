import { describe, expect, it } from 'vitest'
import type { FlipStep } from '@/machines/check/flips'
import { flipFlop } from '@/machines/diagram/flip-flop'
import { mermaidText } from '@/machines/diagram/structure'
import { parse } from './mermaid-parser'

const step = (from: string | null, to: string | null): FlipStep => ({ from, to })
const labels = { plans: 'plan {plans}', outside: 'outside' }
const plain = (value: string | null) => value ?? 'none'
const edges = (steps: readonly (FlipStep | null)[]) => {
  const { nodes, edges: all } = flipFlop(steps, plain, labels)
  const name = (id: string) => nodes.find((node) => node.id === id)?.label[0]
  return all.map(({ from, to, label, taken }) =>
    [name(from), '→', name(to), label[0], ...(taken ? ['!'] : [])].join(' '),
  )
}

describe('a flip-flop', () => {
  it('closes where something else undoes what the plans do', () => {
    expect(edges([step('a', 'b'), step('a', 'b'), step('a', 'b')])).toEqual([
      'a → b plan 1, 2, 3 !',
      'b → a outside',
    ])
  })
  it('shows a plan that finds nothing to do as no move', () => {
    expect(edges([null, step('a', 'b'), null, step('a', 'b')])).toEqual([
      'a → b plan 2, 4 !',
      'b → a outside',
    ])
  })
  it('knows what is created and gone again', () => {
    expect(edges([step(null, 'a'), null, step(null, 'a')])).toEqual([
      'none → a plan 1, 3 !',
      'a → none outside',
    ])
  })
  it('stands where the last plan leads', () => {
    const { nodes } = flipFlop([step('a', 'b'), step('b', 'c')], plain, labels)
    expect(nodes.map(({ label, mark }) => [label[0], mark])).toEqual([
      ['a', 'visited'],
      ['b', 'visited'],
      ['c', 'current'],
    ])
  })
  it('is Mermaid, whatever the values are', async () => {
    for (const value of ['"', '{"a":["<b>",1]}', '`x`', '#quot;', '%%', '', 'end', '-->', '日本語'])
      await expect(
        parse(mermaidText(flipFlop([step(value, null)], plain, labels))),
        value,
      ).resolves.toBeUndefined()
  })
})
