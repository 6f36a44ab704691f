import { describe, expect, it } from 'vitest'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'
import { fill } from '@/machines/diagram/labels'
import { fileText, readFile } from '@/machines/postmortem/file'
import { beat, documentOf, lab, own, plan } from './documents'

const whole = documentOf(
  [
    own('Page went off, “Ana” was called\n| `x` |', '2026-11-28 14:05 +09:00'),
    beat('apply-loop', 'inspector-is-gone'),
    lab(2),
    plan('plan-2.json', [{ values: { A: 'BASIC' } }, { from: null, to: '?' }]),
    plan('plan-3.json', []),
  ],
  { title: 'タイトル', incident: 'INC-1', summary: 'a\n\nb' },
)

describe('a saved document', () => {
  it('is read again as it was', () => {
    expect(readFile(fileText(whole))).toEqual({ document: whole })
  })
  it('is read with the mark that some editors put before it', () => {
    expect(readFile(`\uFEFF${fileText(whole)}`)).toEqual({ document: whole })
  })
  it('finds a beat that was renamed since', () => {
    const old = fileText(documentOf([beat('fix', 'only-ecr-is-read')])).replace(
      'only-ecr-is-read',
      'both-are-read',
    )
    expect(readFile(old)).toEqual({ document: documentOf([beat('fix', 'only-ecr-is-read')]) })
  })
})

describe('a file that is none of ours is refused, and told what was expected', () => {
  const changed = (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(fileText(whole)) as Record<string, unknown> // what was just written
    change(file)
    return JSON.stringify(file)
  }
  const source = (given: unknown) =>
    changed((file) => {
      file.entries = [{ time: '', words: '', source: given }]
    })
  const cases: readonly (readonly [string, string, object])[] = [
    ['no JSON', '{ "kind": nonsense }', { why: 'not-json', line: 1, column: 11 }],
    ['cut off', fileText(whole).slice(0, 200), { why: 'cut-off' }],
    ['empty', '', { why: 'cut-off' }],
    ['a plan', '{"format_version":"1.2"}', { why: 'not-ours' }],
    ['a list', '[]', { why: 'not-ours' }],
    ['nested by the thousand', '['.repeat(100_000), { why: 'not-ours' }],
    [
      'of a newer version',
      changed((file) => (file.version = 2)),
      { why: 'newer-version', version: '2', known: 1 },
    ],
    ['of no version', changed((file) => (file.version = 'x')), { why: 'number', path: 'version' }],
    ['without a title', changed((file) => delete file.title), { why: 'text', path: 'title' }],
    [
      'with a long title',
      changed((file) => (file.title = 'a'.repeat(301))),
      { why: 'too-long', path: 'title', length: 301, most: 300 },
    ],
    ['without entries', changed((file) => (file.entries = {})), { why: 'list', path: 'entries' }],
    [
      'with too many entries',
      changed((file) => (file.entries = Array(201).fill({}))),
      { why: 'too-many', path: 'entries', length: 201, most: 200 },
    ],
    [
      'with an entry that is none',
      changed((file) => (file.entries = [null])),
      { why: 'object', path: 'entries[0]' },
    ],
    [
      'of an unknown source',
      source({ kind: 'video' }),
      { why: 'source', path: 'entries[0].source.kind' },
    ],
    [
      'with a beat that never was',
      source({ kind: 'beat', lesson: 'apply-loop', beat: 'dragons' }),
      { why: 'no-such-beat', path: 'entries[0].source', name: 'apply-loop/dragons' },
    ],
    [
      'with a step beyond its run',
      source({ kind: 'lab', run: '?v=1&e=a', step: 2 }),
      { why: 'no-such-step', path: 'entries[0].source', name: '2' },
    ],
    [
      'with a value that is no letter',
      source({
        kind: 'plan',
        name: 'p',
        changes: [
          {
            address: 'a',
            attribute: 'b',
            period: 2,
            kind: 'wish-changes',
            from: 'secret',
            to: 'A',
            values: {},
          },
        ],
      }),
      { why: 'value', path: 'entries[0].source.changes[0].from' },
    ],
  ]
  it.each(cases)('%s', (_, text, problem) => {
    expect(readFile(text)).toEqual({ problem })
  })
  it.each(locales)('in the reader’s words (%s)', (locale) => {
    const { problems } = dictionary(locale).pages.postmortem.keep
    for (const [, text] of cases) {
      const read = readFile(text)
      if (!('problem' in read)) throw new Error('Expected a problem.')
      const { why, ...values } = read.problem
      expect(fill(problems[why], values)).not.toContain('{')
    }
  })
})
