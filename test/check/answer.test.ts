import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerTo, type CheckAnswer } from '@/machines/check/answer'
import { checkExamples } from '@/machines/check/examples'
import { mostText } from '@/machines/check/limits'
import type { SourceFile } from '@/machines/check/module'
import { plansIn } from '@/machines/check/plans-in'

const asked = (...files: readonly SourceFile[]) => answerTo({ files, locale: 'ja' })
const tf = (text: string): SourceFile => ({ path: 'main.tf', text })
const examples = new Map<string, CheckAnswer>(
  checkExamples.map(({ id, files }) => [
    id,
    asked(...files.map(({ path, source }) => ({ path, text: readFileSync(source, 'utf8') }))),
  ]),
)

describe('what a page is told', () => {
  it.each([
    ['loop', 'loops'],
    ['fix', 'settles'],
    ['open', 'cannot-tell'],
  ])('the example %s: %s', (id, verdict) => {
    expect(examples.get(id)).toMatchObject({ kind: 'configuration', verdict })
  })
  it('names the switch that was asked for both ways, and opens the run in the lab', () => {
    expect(examples.get('loop')).toMatchObject({
      cases: [
        {
          reason: 'ecr-beside-basic',
          lab: expect.stringMatching(/^\/ja\/lab\/\?v=1&c=ecr\.protect_basic&e=a\.a\.a\.a/),
        },
      ],
    })
  })
  it('gives a verdict for each value of what is open', () => {
    expect(examples.get('open')).toMatchObject({
      cases: [
        { choices: [{ name: 'var.enhanced', value: 'false' }], verdict: { kind: 'loops' } },
        { choices: [{ name: 'var.enhanced', value: 'true' }], verdict: { kind: 'settles' } },
      ],
    })
  })
  it('finds the typo and the third rule', () => {
    const answer = examples.get('rules')
    expect(answer).toMatchObject({ kind: 'configuration' })
    expect(answer?.kind === 'configuration' && answer.findings.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['invalid-type', 'too-many-rules']),
    )
  })
  it('sees the loop in four plans that the real tools wrote', () => {
    const answer = examples.get('plans')
    expect(answer).toMatchObject({
      kind: 'plans',
      verdict: 'loops',
      order: ['plan-2.json', 'plan-3.json', 'plan-4.json', 'plan-5.json'],
    })
    const flips = answer?.kind === 'plans' ? answer.flips : []
    expect(flips.find(({ attribute }) => attribute === 'scan_type')).toMatchObject({
      address: 'aws_ecr_registry_scanning_configuration.this',
      period: 2,
      kind: 'undone-elsewhere',
      steps: [null, { from: 'A', to: 'B' }, null, { from: 'A', to: 'B' }],
      values: { A: '"ENHANCED"', B: '"BASIC"' },
    })
  })
  it('shows the lines at fault with a few around them', () => {
    const answer = examples.get('loop')
    const [excerpt] = answer?.kind === 'configuration' ? answer.excerpts : []
    const lines = excerpt?.runs.flat() ?? []
    expect(lines[0]).toMatchObject({ number: 11, isMarked: false })
    expect(lines.find(({ isMarked }) => isMarked)).toEqual({
      number: 13,
      text: 'resource "aws_inspector2_enabler" "this" {',
      isMarked: true,
    })
  })
  it('can pass from a worker to a page', () => {
    for (const answer of examples.values()) expect(structuredClone(answer)).toEqual(answer)
  })
})

describe('text that is no question', () => {
  it('nothing, blanks', () => {
    expect(asked(tf(' \n'))).toEqual({ kind: 'nothing' })
  })
  it('files and plans together', () => {
    expect(asked(tf('locals {}'), { path: 'p.json', text: '{}' })).toEqual({ kind: 'mixed' })
  })
  it('more than is read', () => {
    expect(asked(tf('a'.repeat(mostText + 1)))).toEqual({ kind: 'too-much', most: mostText })
  })
  it('neither of the two resources', () => {
    expect(asked(tf('resource "aws_vpc" "a" {}'))).toMatchObject({ verdict: 'not-here' })
  })
  it('a file that breaks off is read up to there', () => {
    expect(asked(tf('resource "aws_vpc" "a" {\n  b = [\n'))).toMatchObject({
      kind: 'configuration',
      findings: [{ id: 'syntax', place: { path: 'main.tf' } }],
    })
  })
})

describe('plans in one text', () => {
  const plan = '{"resource_changes":[]}'
  it('one a line', () => {
    expect(plansIn({ path: 'a.json', text: `${plan}\n${plan}\n` })).toEqual([
      { path: 'a.json:1', text: plan },
      { path: 'a.json:2', text: plan },
    ])
  })
  it('one over many lines stays one', () => {
    const file = { path: 'a.json', text: JSON.stringify({ a: { b: 1 } }, null, 2) }
    expect(plansIn(file)).toEqual([file])
  })
})
