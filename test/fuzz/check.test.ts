import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'
import { answerTo, type CheckAnswer } from '@/machines/check/answer'
import { checkExamples } from '@/machines/check/examples'
import { mostText } from '@/machines/check/limits'
import { fill } from '@/machines/diagram/labels'
import { expressions, names } from '@/test/check/expressions'
import { loopingFiles } from '@/test/check/loops'
import { inTime, isThorough, runs } from './fuzz'
import { nastyTexts } from './nasty'
import { anyText, nearText } from './near'

const modules = [
  ...checkExamples.flatMap(({ files }) => files.map(({ source }) => source)),
  'machines/fix/removed.tf',
  'machines/fix/one-rule-per-repository.tf',
]
  .filter((path) => path.endsWith('.tf'))
  .map((path) => readFileSync(path, 'utf8'))
const article = modules[0] ?? ''
const whole = [...modules, ...loopingFiles.map(([, text]) => text), names]
const written = expressions.map((text) => `${names}\n${article.replace('["ECR"]', text)}`)
const words = ['var.a', 'local.a', 'each.key', 'count = ', 'for_each = ', ...expressions, article]
const values = ['enable_enhanced_scanning = true\n', 'a = ["x", { b = 1 }]\n', 'a = <<E\nx\nE\n']

const ask = (files: readonly (readonly [path: string, text: string])[]) =>
  answerTo({ files: files.map(([path, text]) => ({ path, text })), locale: 'ja' })

/** What a reader is told, in both languages, and every place inside the text. */
function expectWords(answer: CheckAnswer, texts: Readonly<Record<string, string>>): void {
  if (answer.kind !== 'configuration') return
  expect(['settles', 'loops', 'cannot-tell', 'not-here']).toContain(answer.verdict)
  for (const { id, place, detail } of answer.findings) {
    const lines = (texts[place.path] ?? '').split('\n').length
    expect(place.line).toBeGreaterThan(0)
    expect(place.line).toBeLessThanOrEqual(lines)
    for (const locale of locales) {
      const { findings } = dictionary(locale).pages.check
      expect(fill(findings.texts[id], { detail }).trim()).not.toBe('')
    }
  }
}

describe('a configuration', () => {
  it('that is almost one is answered, in words and in time', () => {
    const text = fc.oneof(nearText([...whole, ...written], [...words, ...nastyTexts]), anyText)
    fc.assert(
      fc.property(text, (main) => {
        expectWords(
          inTime(() => ask([['main.tf', main]])),
          { 'main.tf': main },
        )
      }),
      runs(120),
    )
  })

  it('beside values that are almost some is answered as well', () => {
    const tfvars = fc.oneof(nearText(values, [...expressions, '=', '\n']), anyText)
    fc.assert(
      fc.property(fc.constantFrom(...whole), tfvars, anyText, (main, given, path) => {
        const files = [
          ['main.tf', main],
          [path, given],
          ['terraform.tfvars', given],
        ] as const
        expectWords(
          inTime(() => ask(files)),
          Object.fromEntries(files),
        )
      }),
      runs(60),
    )
  })

  it('is the same after a comment and an empty file were added', () => {
    fc.assert(
      fc.property(fc.constantFrom(...modules), anyText, (main, said) => {
        const comment = `# ${said.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')}\n`
        const alone = ask([['main.tf', main]])
        const beside = ask([
          ['main.tf', main + comment],
          ['empty.tf', comment],
        ])
        if (alone.kind !== 'configuration' || beside.kind !== 'configuration') throw new Error()
        expect(beside.verdict).toBe(alone.verdict)
      }),
      runs(40),
    )
  })

  const around: readonly (readonly [string, string])[] = [
    ['', ''],
    [article, ''],
    ['locals {\n  a = var.', `\n}\n${article}`],
    ['locals {\n  a = "', `"\n}\n${article}`],
    [article.replace('["ECR"]', '['), ']'],
  ]
  const sizes = isThorough ? [300_000, mostText - 2 * article.length] : [100_000]
  it.each(sizes)('with anything repeated, up to %i characters, is answered in time', (size) => {
    for (const nasty of nastyTexts.filter((one) => one !== '')) {
      const much = nasty.repeat(size / nasty.length)
      for (const [before, after] of around)
        inTime(() => ask([['main.tf', `${before}${much}${after}`]]))
    }
  })

  it.each([1, 2, 3])('of random bytes, 300 KB of them, is answered in time (%i)', (start) => {
    const bytes = randomBytes(300_000, start)
    for (const text of [bytes.toString('latin1'), bytes.toString('utf8'), printable(bytes)])
      inTime(() => ask([['main.tf', text]]))
  })

  // The parser gives up after 1.2 s; what comes before and after takes a moment.
  it.each([
    ['a list', (text: string) => article.replace('["ECR"]', `[${text}]`)],
    ['a block', (text: string) => `${article}resource "aws_inspector2_enabler" "z" {\n${text}\n}`],
  ])('with 300 KB of random signs in %s is answered in time', (_, inside) => {
    const signs = printable(randomBytes(300_000, 7)).replace(/["{}()[\]#/<]/g, '')
    expect(inTime(() => ask([['main.tf', inside(signs)]]))).toMatchObject({
      verdict: 'cannot-tell',
    })
  })
})

/** The same for the same start: xorshift. */
function randomBytes(length: number, start: number): Buffer {
  let state = start
  return Buffer.from(
    Array.from({ length }, () => {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      return state & 255
    }),
  )
}

const printable = (bytes: Buffer) =>
  [...bytes].map((byte) => String.fromCharCode(byte < 230 ? 32 + (byte % 95) : 10)).join('')
