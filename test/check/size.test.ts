import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '@/machines/check/check'

const megabyte = 1_000_000
const article = readFileSync('machines/apply-loop/main.tf', 'utf8')
const filled = (line: (index: number) => string, size = 2.5 * megabyte) => {
  const one = line(0).length
  return Array.from({ length: Math.ceil(size / one) }, (_, index) => line(index)).join('')
}
const bucket = (index: number) =>
  `resource "aws_s3_bucket" "b${index}" {\n  bucket = "x-\${var.name}-${index}" # } "\n  tags = {\n    a = ["b", {}]\n  }\n}\n\n`
const local = (index: number) => `  l${index} = { a = local.l${index + 1}, b = "}" }\n`
const heredoc = (index: number) => `  h${index} = <<-EOT\n    } resource "x" {\n  EOT\n`

/** What stands before and after the article's configuration, 5 MB in all, and the verdict. */
const large: readonly (readonly [string, string, string, string])[] = [
  ['other resources', filled(bucket), filled(bucket), 'loops'],
  ['locals', `locals {\n${filled(local)}}\n`, `locals {\n${filled(heredoc)}}\n`, 'loops'],
  [
    'variables',
    filled((i) => `variable "v${i}" {\n  default = var.v${i}\n}\n`),
    filled(bucket),
    'loops',
  ],
  ['comments', filled(() => '# {\n'), `/*${filled(() => ' { " ')}*/\n`, 'loops'],
  ['one long text', `locals {\n  s = "${filled(() => 'abc')}"\n}\n`, filled(bucket), 'loops'],
  ['half of the last block', filled(bucket), `${filled(bucket)}resource "x" "y" {`, 'cannot-tell'],
  ['words', filled(() => 'no hcl here '), filled(() => 'at all '), 'cannot-tell'],
  [
    'our own resources without end',
    filled((i) => article.replaceAll('"this"', `"t${i}"`)),
    '',
    'cannot-tell',
  ],
  ['open brackets', `locals {\n a = ${filled(() => '[')}`, '', 'cannot-tell'],
  ['templates in templates', `locals {\n a = ${filled(() => '"$\u007b')}`, '', 'cannot-tell'],
  ['zeros', filled(() => '\0'), filled(() => '\0'), 'cannot-tell'],
  ['open quotes', filled(() => '"'), filled(() => '"'), 'cannot-tell'],
]

/** Milliseconds for an answer. */
const patience = 2000

/** The work of this process alone, in milliseconds: other programs on the machine do not count. */
function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

describe('5 MB are answered in two seconds', () => {
  it.each(large)('%s', (_, before, after, verdict) => {
    const files = [{ path: 'main.tf', text: `${before}${article}${after}` }]
    const start = worked()
    const result = check(files)
    expect(worked() - start).toBeLessThan(patience)
    expect(result.verdict).toBe(verdict)
    if (verdict === 'cannot-tell') expect(result.findings).not.toEqual([])
    if (verdict === 'loops') {
      const at = before.split('\n').length + 12
      expect(result.findings[0]?.place).toEqual({
        path: 'main.tf',
        line: at,
        column: 1,
        endLine: at + 7,
      })
      expect(result.repairs[0]?.files[0]?.hunks[0]?.before.start).toBe(at - 3)
    }
  })
  it.each([
    ['blanks', ' '.repeat(40)],
    ['comments', '/**/'.repeat(40)],
    ['a million of both', ' /**/'.repeat(megabyte)],
  ])('with something else on the line after a block and %s', (_, between) => {
    const start = worked()
    const result = check([{ path: 'main.tf', text: `${article}resource "x" "y" {}${between}x` }])
    expect(worked() - start).toBeLessThan(patience)
    expect(result.findings.map(({ id }) => id)).toContain('syntax')
  })
  it('with a label of a million signs', () => {
    const text = `resource "x${'\\"'.repeat(megabyte)}" {}\n${article}`
    expect(check([{ path: 'main.tf', text }]).findings.map(({ id }) => id)).toContain('syntax')
  })
  it('in many files', () => {
    const files = Array.from({ length: 50 }, (_, index) => ({
      path: `${index}.tf`,
      text:
        filled((i) => bucket(index * megabyte + i), megabyte / 10) + (index === 30 ? article : ''),
    }))
    const start = worked()
    expect(check(files).verdict).toBe('loops')
    expect(worked() - start).toBeLessThan(patience)
  })
  it('and more is refused at once', () => {
    const text = filled(bucket, 7 * megabyte)
    const start = worked()
    expect(check([{ path: 'a.tf', text }])).toMatchObject({
      verdict: 'cannot-tell',
      findings: [{ id: 'too-much' }],
    })
    expect(worked() - start).toBeLessThan(200)
  })
})

describe('a large module', () => {
  const padding = filled(bucket, 200_000)
  const of = (text: string) => check([{ path: 'main.tf', text: `${padding}${text}` }])
  const small = (text: string) => check([{ path: 'main.tf', text }])
  const pair = (scan: string) =>
    `resource "aws_inspector2_enabler" "this" {\n  resource_types = ["ECR"]\n}\nresource "aws_ecr_registry_scanning_configuration" "this" {\n  scan_type = ${scan}\n}\n`
  it.each([
    [
      'locals of locals',
      `${pair('local.a')}locals {\n  b = var.c ? "ENHANCED" : "BASIC"\n  a = local.b\n}\nvariable "c" {\n  default = true\n}\n`,
    ],
    ['a one-line block', `${pair('local.a')}locals { a = "ENHANCED" }\n`],
    [
      'depends_on elsewhere',
      `${pair('"BASIC"')}output "x" {\n  value = 1\n  depends_on = [aws_inspector2_enabler.this]\n}\n`,
    ],
    ['a removed block', 'removed {\n  from = aws_inspector2_enabler.this\n}\n'],
    ['an open value', pair('var.t')],
  ])('is read as a small one: %s', (_, text) => {
    const [big, usual] = [of(text), small(text)]
    expect(big.verdict).toBe(usual.verdict)
    expect(big.cases).toEqual(usual.cases)
    expect(big.findings.map(({ id }) => id)).toEqual(usual.findings.map(({ id }) => id))
    expect(big.repairs.map(({ references }) => references)).toEqual(
      usual.repairs.map(({ references }) => references),
    )
  })
  it('takes what it needs from a large .tfvars', () => {
    const files = [
      { path: 'main.tf', text: `${padding}${pair('var.t')}variable "t" {}\n` },
      {
        path: 'terraform.tfvars',
        text: `${filled((i) => `v${i} = { a = 1 }\n`, 100_000)}t = "ENHANCED"\n`,
      },
    ]
    expect(check(files).verdict).toBe('settles')
  })
  it('says where a block is never closed, and what is no text', () => {
    expect(of('locals {\n  a = 1\n').findings).toMatchObject([
      { id: 'syntax', place: { line: padding.split('\n').length, column: 8 } },
    ])
    expect(of('locals {\n  a = "\0"\n}').findings).toMatchObject([{ id: 'not-text' }])
  })
})
