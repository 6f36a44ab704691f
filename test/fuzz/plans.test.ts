import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'
import { answerTo } from '@/machines/check/answer'
import { mostText } from '@/machines/check/limits'
import { fill } from '@/machines/diagram/labels'
import { inTime, isThorough, runs } from './fuzz'
import { nastyTexts } from './nasty'
import { nearJsonText } from './near'

const plans = [2, 3, 4, 5].map((n) =>
  readFileSync(`machines/check/examples/plan-${n}.json`, 'utf8'),
)
const small = (from: unknown, to: unknown) => ({
  format_version: '1.2',
  timestamp: '2026-11-01T00:00:00Z',
  resource_changes: [
    {
      address: 'aws_inspector2_enabler.this',
      type: 'aws_inspector2_enabler',
      change: {
        actions: ['update'],
        before: { tags: from, id: '1' },
        after: { tags: to, id: '1' },
        after_unknown: { arn: true, list: [{ a: true }] },
        before_sensitive: { tags: false },
        after_sensitive: false,
      },
    },
  ],
})
const valid: readonly unknown[] = [
  ...plans.map((text): unknown => JSON.parse(text)),
  small({ Name: 'a' }, { Name: 'b' }),
  small(['a', { b: 1 }], ['a', { b: 2 }]),
]
const words = ['"resource_changes":', '"before":', '"timestamp":1,', '\n{', '},', '"__proto__":']
const text = nearJsonText(valid, [...words, ...nastyTexts])

const ask = (texts: readonly string[]) =>
  answerTo({
    files: texts.map((one, index) => ({ path: `${index}.json`, text: one })),
    locale: 'en',
  })

describe('plans', () => {
  it('that are almost some are answered, and told in words why one is none', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const answer = inTime(() => ask(texts))
        if (answer.kind !== 'plans') return
        expect(['settles', 'loops', 'cannot-tell']).toContain(answer.verdict)
        expect(answer.times).toHaveLength(answer.order.length)
        for (const { why, line, column, detail } of answer.problems) {
          expect(Math.min(line, column)).toBeGreaterThan(0)
          for (const locale of locales) {
            const { problems } = dictionary(locale).pages.check.plans
            expect(fill(problems[why], { detail, column }).trim()).not.toBe('')
          }
        }
      }),
      runs(250),
    )
  })

  it('change no answer by the order in which they are handed over', () => {
    const several = fc.shuffledSubarray(plans, { minLength: plans.length })
    fc.assert(
      fc.property(several, (texts) => {
        const answer = ask(texts)
        expect(answer.kind === 'plans' && answer.verdict).toBe('loops')
      }),
      runs(10),
    )
  })

  const sizes = isThorough ? [300_000, mostText - 100_000] : [100_000]
  it.each(sizes)('with anything repeated, up to %i characters, are answered in time', (size) => {
    const before = JSON.stringify(small('a', 'b'))
    for (const nasty of nastyTexts.filter((one) => one !== '')) {
      const much = nasty.repeat(size / nasty.length)
      for (const [first, last] of [
        ['{"a":"', ''],
        ['{', '}'],
        [before.slice(0, before.indexOf('"a"')), ''],
        [before.slice(0, before.indexOf('"a"') + 1), before.slice(before.indexOf('"a"') + 2)],
        [`${before}\n`, `\n${before}`],
      ])
        inTime(() => ask([`${first}${much}${last}`]))
      const name = JSON.stringify(much)
      inTime(() => ask([before.replaceAll('"tags"', () => name)]))
    }
  })
})
