import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowchartText } from '@/machines/diagram/flowchart'
import type { GraphEdge, GraphNode } from '@/machines/diagram/graph'
import { quoted, typeset, unquoted } from '@/machines/diagram/quote'
import { sequenceText } from '@/machines/diagram/sequence-text'
import { parse } from './mermaid-parser'

/** Anything a translator may type, Mermaid's own marks first. */
const label = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '"',
          '#',
          ';',
          '<',
          '>',
          '&',
          '`',
          '|',
          '[',
          ']',
          '(',
          ')',
          '{',
          '}',
          '%%',
          '$$',
          '\\n',
        ],
        ...[
          'end',
          'subgraph',
          'style:#x;',
          'wrap:',
          '-->',
          '@{',
          '日本語',
          '「拡張」',
          '<br>',
          ' ',
          '1. ',
        ],
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join('')),
)

const node = (id: string, text: string): GraphNode => ({
  id,
  label: [text],
  shape: 'state',
  mark: 'ahead',
})
const edge = (from: string, to: string, text: string): GraphEdge => ({
  id: `${from}_${to}`,
  from,
  to,
  label: [text],
  actor: 'you',
  visited: false,
  taken: false,
})

describe('labels', () => {
  it(
    'of nodes, edges, loops and groups may hold any character',
    () =>
      fc.assert(
        fc.asyncProperty(label, label, async (one, other) => {
          await parse(
            flowchartText({
              direction: 'TB',
              nodes: [node('a', one), { ...node('b', other), group: 'g' }],
              groups: [{ id: 'g', label: [one], mark: 'ahead' }],
              edges: [edge('a', 'b', other), edge('a', 'a', one)],
            }),
          )
        }),
        { numRuns: 150 },
      ),
    120_000,
  )

  it(
    'of messages and participants may hold any character',
    () =>
      fc.assert(
        fc.asyncProperty(label, label, async (one, other) => {
          await parse(
            sequenceText({
              participants: [
                { id: 'a', label: [one] },
                { id: 'b', label: [other] },
              ],
              steps: [
                {
                  id: 'step',
                  messages: [{ from: 'a', to: 'b', label: [other, one], actor: 'aws' }],
                  current: true,
                },
              ],
            }),
          )
        }),
        { numRuns: 150 },
      ),
    120_000,
  )

  it.each(['end', 'style', 'class', 'default', 'loop_a', 's_a', 'subgraph', 'click'])(
    'may name a node %s',
    async (id) => {
      await parse(
        flowchartText({
          direction: 'TB',
          nodes: [node(id, 'x'), node('other', 'y')],
          groups: [],
          edges: [edge(id, 'other', 'z'), edge('other', id, 'z')],
        }),
      )
    },
  )

  it.each([
    ['say "hello" (or "bye")', 'say “hello” (or “bye”)'],
    ['two  blanks', 'two blanks'],
    ['資源 "ECR"', '資源 “ECR”'],
  ])('%s is typeset as %s', (line, expected) => {
    expect(typeset(line)).toBe(expected)
  })

  it('keeps what Mermaid would read apart, invisibly', () => {
    expect(quoted(['#35;', '100%% `x`'])).toBe('"#\u206035;<br/>100%\u2060% `x`"')
    expect(unquoted(['a; # < b'])).toBe('a#59; #35; #lt; b')
  })
})
