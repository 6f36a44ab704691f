import { describe, expect, it } from 'vitest'
import { checkPlans } from '@/machines/check/plans'

const plan = (index: number, before: object | null, after: object | null, type = 'any_thing') => ({
  path: `${index}.json`,
  text: JSON.stringify({
    timestamp: `2026-11-0${index}T00:00:00Z`,
    resource_changes: [
      {
        address: `${type}.x`,
        type,
        change: { actions: after ? ['update'] : ['delete'], before, after },
      },
    ],
  }),
})
const back = (index: number) => plan(index, { tags: 'secret', id: 1 }, { tags: 'b', id: 1 })
const calm = (index: number) => plan(index, { tags: 'b' }, { tags: 'b' })

describe('plans of any resource', () => {
  it.each([
    ['every second time', [back(1), calm(2), back(3)], 2],
    ['in any order of files', [back(3), back(1), calm(2)], 2],
  ])('flip: %s', (_, files, period) => {
    const result = checkPlans(files)
    expect(result).toMatchObject({
      verdict: 'loops',
      flips: [{ address: 'any_thing.x', attribute: 'tags', period }],
    })
    expect(JSON.stringify(result)).not.toContain('secret')
  })
  it('that are the same twice are shown, but may only have been made without an apply between', () => {
    expect(checkPlans([back(1), back(2)])).toMatchObject({
      verdict: 'cannot-tell',
      flips: [{ attribute: 'tags', period: 1 }],
    })
  })
  it('that end in nothing to do settle', () => {
    expect(checkPlans([back(1), calm(2)]).verdict).toBe('settles')
  })
  it.each([
    ['one plan', [back(1)]],
    ['half a plan', [calm(1), { ...calm(2), text: '{"resource_' }]],
  ])('cannot tell of %s', (_, files) => {
    expect(checkPlans(files).verdict).toBe('cannot-tell')
  })
  it('name an enabler that is destroyed', () => {
    const files = [plan(1, { id: 1 }, null, 'aws_inspector2_enabler')]
    expect(checkPlans(files).destroyed).toEqual(['aws_inspector2_enabler.x'])
  })
})

/** Plans of one attribute: `AB` wants B for A, `-` nothing. */
const series = (...wishes: readonly string[]) =>
  wishes.map((wish, index) => {
    const [from = 'Z', to = 'Z'] = wish === '-' ? [] : wish
    return plan(index + 1, { tags: from }, { tags: to })
  })

describe('a series of plans', () => {
  it.each([
    ['AB -', 'settles', null],
    ['AB AB', 'cannot-tell', 'undone-elsewhere'],
    ['AB - AB', 'loops', 'undone-elsewhere'],
    ['AB - AB -', 'loops', 'undone-elsewhere'],
    ['AB - - AB', 'loops', 'undone-elsewhere'],
    ['AB - AB - - AB', 'loops', 'undone-elsewhere'],
    ['AB - CB - AB', 'loops', 'undone-elsewhere'],
    // Quiet for longer than ever before: it was undone once, and is at peace now.
    ['AB - AB - -', 'settles', 'undone-elsewhere'],
    // Two take turns.
    ['AB BA AB', 'loops', 'wish-changes'],
    ['AB BA AB BA', 'loops', 'wish-changes'],
    // The configuration was edited, and after each edit there was nothing left to do.
    ['AB BA - AB', 'cannot-tell', 'wish-changes'],
    ['AB - BA - AB - BA -', 'settles', 'wish-changes'],
    ['AB BC CD', 'cannot-tell', null],
  ])('%s: %s, %s', (wishes, verdict, kind) => {
    const result = checkPlans(series(...wishes.split(' ')))
    expect(result.verdict).toBe(verdict)
    expect(result.flips[0]?.kind ?? null).toBe(kind)
  })
  it('is drawn by letters, in time order, and tells values only when asked', () => {
    const files = [back(3), calm(2), back(1)]
    const [flip] = checkPlans(files).flips
    expect(flip?.steps).toEqual([{ from: 'A', to: 'B' }, null, { from: 'A', to: 'B' }])
    expect(flip?.values).toBe(null)
    expect(checkPlans(files).order).toEqual(['1.json', '2.json', '3.json'])
    expect(checkPlans(files, { reveal: true }).flips[0]?.values).toEqual({
      A: '"secret"',
      B: '"b"',
    })
  })
})

describe('what changes in a resource', () => {
  const changed = (change: object) => {
    const text = JSON.stringify({
      format_version: '1.2',
      resource_changes: [{ address: 'x.y', type: 'x', change }],
    })
    const quiet = JSON.stringify({ format_version: '1.2', planned_values: {} })
    const files = [text, quiet, text].map((one, index) => ({ path: `${index}`, text: one }))
    return checkPlans(files, { reveal: true }).flips
  }
  it.each([
    ['nested', { a: { b: 1 }, same: 1 }, { a: { b: 2 }, same: 1 }, ['a.b']],
    ['in a list', { r: [{ f: 'x' }, { f: 'y' }] }, { r: [{ f: 'x' }, { f: 'z' }] }, ['r[1].f']],
    ['a list that grows', { r: ['x'] }, { r: ['x', 'y'] }, ['r']],
    ['an odd key', { t: { 'a b': 1 } }, { t: {} }, ['t["a b"]']],
    ['of another type', { t: [] }, { t: {} }, ['t']],
    ['several', { a: 1, b: [1], c: null }, { a: 2, b: [2], c: 3 }, ['a', 'b[0]', 'c']],
    ['all of it, created', null, { a: 1, b: { c: 1 } }, ['a', 'b']],
    [
      'keys that objects have by themselves',
      { t: {} },
      { t: { constructor: 1 } },
      ['t.constructor'],
    ],
  ])('%s', (_, before, after, attributes) => {
    const flips = changed({ actions: ['update'], before, after })
    expect(flips.map(({ attribute }) => attribute)).toEqual(attributes)
  })
  it('what is sensitive is never told, in whole or in part', () => {
    const flips = changed({
      actions: ['update'],
      before: { a: { s: 'hunter2', t: 1 }, list: ['hunter2'] },
      after: { a: { s: 'hunter3', t: 2 }, list: ['hunter3', 'x'] },
      before_sensitive: { a: { s: true }, list: [true] },
      after_sensitive: { a: { s: true }, list: [true, false] },
    })
    expect(JSON.stringify(flips)).not.toContain('hunter')
    expect(flips.map(({ attribute, isSensitive }) => [attribute, isSensitive])).toEqual([
      ['a.s', true],
      ['a.t', false],
      ['list', true],
    ])
  })
  it('what is known after the apply is a change', () => {
    const flips = changed({
      actions: ['update'],
      before: { arn: 'a', tags: { x: 1, y: 1 } },
      after: { tags: { x: 1 } },
      after_unknown: { arn: true, tags: { y: true } },
    })
    expect(flips.map(({ attribute, steps }) => [attribute, steps[0]])).toEqual([
      ['arn', { from: 'A', to: '?' }],
      ['tags.y', { from: 'A', to: '?' }],
    ])
  })
  it('what is only read changes nothing', () => {
    expect(changed({ actions: ['read'], before: null, after: { a: 1 } })).toEqual([])
  })
  it('our pair is known by its types, inside a module too', () => {
    const files = [1, 2, 3].map((index) => {
      const one = index === 2 ? calm(index) : back(index)
      return { ...one, text: one.text.replace('any_thing.x', 'module.m.aws_inspector2_enabler.x') }
    })
    expect(checkPlans(files).isOurPair).toBe(true)
    expect(checkPlans([back(1), calm(2), back(3)]).isOurPair).toBe(false)
  })
})

describe('what is no plan', () => {
  const whole = calm(1).text
  it.each([
    ['not-json', '{"timestamp":!', { line: 1, column: 14 }],
    ['not-json', '{\n  "a": 1,\n}', { line: 3, column: 1 }],
    ['not-json', `${whole}x`, { line: 1, column: whole.length + 1 }],
    ['not-json', '', { line: 1, column: 1 }],
    ['not-json', 'Terraform will perform', { line: 1, column: 1 }],
    ['cut-off', whole.slice(0, -20), { line: 1, column: whole.length - 19 }],
    ['cut-off', '{\n "a": "b', { line: 2, column: 9 }],
    ['cut-off', '{"a": [tru', {}],
    ['binary-plan', 'PK\u0003\u0004abc', {}],
    ['plan-log', '{"@level":"info"}\n{"@level":"info"}\n', {}],
    ['plan-log', '{"@level":"info"}', {}],
    ['state', '{"format_version":"1.0","values":{}}', {}],
    ['state', '{"version":4,"lineage":"x","resources":[]}', {}],
    ['not-a-plan', '[]', {}],
    ['not-a-plan', '{"a": 1}', {}],
    ['not-a-plan', 'null', {}],
    [
      'format-version',
      '{\n  "format_version": "2.0", "resource_changes": []}',
      { line: 2, column: 3, detail: '2.0' },
    ],
    ['errored', '{"resource_changes": [], "errored": true}', { line: 1, column: 26 }],
    ['too-deep', `${'['.repeat(50_000)}`, {}],
    ['too-deep', `{"resource_changes":${'['.repeat(5000)}${']'.repeat(5000)}}`, {}],
  ])('%s: %j', (why, text, place) => {
    const result = checkPlans([{ path: 'p.json', text }, calm(2), calm(3)])
    expect(result.verdict).toBe('cannot-tell')
    expect(result.problems).toMatchObject([{ why, path: 'p.json', ...place }])
    expect(result.unreadable).toEqual(['p.json'])
  })
  it('a plan of nothing at all is one', () => {
    const text = '{"format_version":"1.2","planned_values":{"root_module":{}}}'
    expect(checkPlans([back(1), { path: '2', text }]).problems).toEqual([])
  })
  it('any cut of a plan is answered, with a place inside it', () => {
    const lines = JSON.stringify(JSON.parse(whole), null, 2)
    for (let end = 1; end < lines.length - 1; end++)
      expect(checkPlans([{ path: 'p', text: lines.slice(0, end) }]).problems).toMatchObject([
        { why: 'cut-off', line: lines.slice(0, end).split('\n').length },
      ])
  })
  it('five megabytes are answered in two seconds', () => {
    const values = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, index) => [`k${index}`, 'x'.repeat(20)]),
    )
    const large = (index: number, from: string) =>
      plan(index, { ...values, tags: from }, { ...values, tags: 'b' })
    const files = [large(1, 'a'), large(2, 'b'), large(3, 'a')]
    expect(files.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(5_000_000)
    const before = process.cpuUsage()
    expect(checkPlans(files).verdict).toBe('loops')
    checkPlans([{ path: 'p', text: (files[0]?.text ?? '').repeat(3) }])
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(2000)
  })
})
