import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, labLink } from '@/machines/check/check'

const of = (text: string) => check([{ path: 'main.tf', text }])
const file = (path: string) => of(readFileSync(`machines/${path}`, 'utf8'))
const pair = (types: string, scan: string, rest = '') => `
resource "aws_inspector2_enabler" "this" {
  account_ids    = ["123456789012"]
  resource_types = ${types}
}
resource "aws_ecr_registry_scanning_configuration" "this" {
  scan_type = ${scan}
}
${rest}`
const bool = (name: string, value = '') => `variable "${name}" {
  type = bool
  ${value}
}`

describe('the verdict on a configuration', () => {
  it.each([
    ['apply-loop/main.tf', 'loops'],
    ['fix/main.tf', 'settles'],
    ['fix/removed.tf', 'settles'],
    ['fix/one-rule-per-repository.tf', 'settles'],
  ])('%s %s', (path, verdict) => {
    expect(file(path).verdict).toBe(verdict)
  })

  it.each([
    ['the law, XOR', pair('["ECR"]', '"BASIC"'), 'loops'],
    ['the law, both', pair('["ECR"]', '"ENHANCED"'), 'settles'],
    ['the law, EC2 only', pair('["EC2"]', '"ENHANCED"'), 'loops'],
    [
      'a for list',
      pair(
        '[for t in local.t : upper(t) if t != "ec2"]',
        '"BASIC"',
        'locals {\n t = ["ecr", "ec2"]\n}',
      ),
      'loops',
    ],
    ['a set', pair('toset(["EC2", "LAMBDA"])', '"BASIC"'), 'settles'],
    [
      'a local of a variable',
      pair(
        '["ECR"]',
        'local.s',
        `locals {\n s = var.e ? "ENHANCED" : "BASIC"\n}\n${bool('e', 'default = true')}`,
      ),
      'settles',
    ],
    [
      'nested conditionals',
      pair('["ECR"]', 'false ? "BASIC" : (1 == 1 && !false ? "ENHANCED" : "BASIC")'),
      'settles',
    ],
    ['a template', pair('["ECR"]', '"$\u007b"EN"}HANCED"'), 'settles'],
    [
      'a comment with braces',
      `# } {\n/* resource "x" { */\n${pair('["ECR"]', '"BASIC" // }')}`,
      'loops',
    ],
    [
      'a heredoc with braces',
      `${pair('["ECR"]', '"BASIC"')}locals {\n h = <<-EOT\n  } resource {\n EOT\n}\n`,
      'loops',
    ],
    [
      'count = 0',
      pair('["ECR"]', '"BASIC"').replace('account_ids', 'count = 0\n account_ids'),
      'settles',
    ],
    [
      'an empty for_each',
      pair('["ECR"]', '"BASIC"').replace('account_ids', 'for_each = toset([])\n account_ids'),
      'settles',
    ],
    [
      'one each.value',
      pair('[each.value]', '"BASIC"').replace(
        'account_ids',
        'for_each = toset(["ECR"])\n account_ids',
      ),
      'loops',
    ],
    [
      'ignore_changes = all',
      pair('["ECR"]', '"BASIC"').replace(
        'account_ids',
        'lifecycle {\n ignore_changes = all\n }\n account_ids',
      ),
      'cannot-tell',
    ],
    [
      'an unknown variable that decides',
      pair('["ECR"]', 'var.e ? "ENHANCED" : "BASIC"', bool('e')),
      'cannot-tell',
    ],
    [
      'a circle of locals',
      pair('["ECR"]', 'local.a', 'locals {\n a = local.b\n b = local.a\n}'),
      'cannot-tell',
    ],
    ['a module that is not here', 'module "m" {\n source = "./m"\n}\n', 'cannot-tell'],
    ['half a file', pair('["ECR"]', '"BASIC"').slice(0, 80), 'cannot-tell'],
  ])('%s', (_, text, verdict) => {
    expect(of(text).verdict).toBe(verdict)
  })

  it('is given for each value of an open variable, together with what else hangs on it', () => {
    const text = pair('var.e ? ["ECR"] : ["EC2"]', 'var.e ? "ENHANCED" : "BASIC"', bool('e'))
    const { verdict, cases } = of(text)
    expect(verdict).toBe('settles')
    expect(cases.map(({ choices }) => choices)).toEqual([
      [{ name: 'var.e', value: 'false' }],
      [{ name: 'var.e', value: 'true' }],
    ])
  })

  it('takes a value from a .tfvars file', () => {
    const text = pair('["ECR"]', 'var.e ? "ENHANCED" : "BASIC"', bool('e', 'default = false'))
    const files = [
      { path: 'main.tf', text },
      { path: 'terraform.tfvars', text: 'e = true\n' },
    ]
    expect(check(files).verdict).toBe('settles')
  })

  it('opens its run in the lab', () => {
    const [only] = of(pair('["ECR"]', '"BASIC"')).cases
    expect(only && labLink(only, 'ja')).toMatch(/^\/ja\/lab\/\?v=1&c=/)
  })
})

describe('further findings', () => {
  const rule = 'rule {\n scan_frequency = "CONTINUOUS_SCAN"\n}\n'
  it.each([
    ['too-many-rules', pair('["ECR"]', `"ENHANCED"\n${rule.repeat(3)}`), '3'],
    ['invalid-type', pair('["S3"]', '"BASIC"'), 'S3'],
    ['invalid-frequency', pair('["EC2"]', `"BASIC"\n${rule}`), 'CONTINUOUS_SCAN'],
    [
      'destroys-enabler',
      'removed {\n from = aws_inspector2_enabler.this\n lifecycle {\n destroy = true\n }\n}\n',
      'aws_inspector2_enabler.this',
    ],
    [
      'two-enablers',
      `${pair('["ECR"]', '"ENHANCED"')}resource "aws_inspector2_enabler" "b" {\n account_ids = ["123456789012"]\n resource_types = ["EC2"]\n}\n`,
      'aws_inspector2_enabler.b',
    ],
  ])('%s', (id, text, detail) => {
    expect(of(text).findings).toContainEqual(expect.objectContaining({ id, detail }))
  })

  it('more rules than AWS takes never settle, and two providers may be two accounts', () => {
    expect(of(pair('["ECR"]', `"ENHANCED"\n${rule.repeat(3)}`)).verdict).toBe('cannot-tell')
    const elsewhere = pair('["ECR"]', '"BASIC"').replace(
      'account_ids',
      'provider = aws.b\n account_ids',
    )
    expect(of(elsewhere).verdict).toBe('cannot-tell')
  })

  it('two enablers for different accounts may be at peace', () => {
    const other =
      'resource "aws_inspector2_enabler" "b" {\n account_ids = [var.other]\n resource_types = ["EC2"]\n}\n'
    const { verdict, findings } = of(`${pair('["ECR"]', '"ENHANCED"')}${other}`)
    expect(verdict).toBe('cannot-tell')
    expect(findings.map(({ id }) => id)).toContain('other-owner')
    expect(findings.map(({ id }) => id)).not.toContain('two-enablers')
  })

  it('HCL that the parser refuses is read by its outline', () => {
    const object =
      'variable "s" {\n  type = object({\n    on = optional(bool, true)\n    name = string\n  })\n}\n'
    const { verdict, findings } = of(`${object}${pair('["ECR"]', '"ENHANCED"')}`)
    expect(findings).toEqual([])
    expect(verdict).toBe('settles')
    expect(of(object.replace('string', '= string')).findings).toMatchObject([{ id: 'syntax' }])
  })

  it('says line and column of what is no HCL', () => {
    const [error] = of('locals {\n  a = = 1\n}\n').findings
    expect(error).toMatchObject({ id: 'syntax', place: { path: 'main.tf', line: 2 } })
  })
})

describe('any text', () => {
  it('is answered', () => {
    const word = fc.constantFrom(
      'resource ',
      '"aws_inspector2_enabler" ',
      '"a" ',
      '{\n',
      '}\n',
      'count = ',
      '[',
      ']',
      '(',
      '${',
      '"',
      'for ',
      'x in ',
      ': ',
      '? ',
      '<<E\n',
      'E\n',
      '# ',
      '!',
      '1',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((all) => all.join('')),
        ),
        (text) => {
          expect(['settles', 'loops', 'cannot-tell']).toContain(of(text).verdict)
        },
      ),
      { numRuns: 300 },
    )
  })
  it.each([['('], ['['], ['{a='], ['!'], ['"${']])('nested deeply: %s', (sign) => {
    const { verdict, findings } = of(pair('["ECR"]', sign.repeat(20_000)))
    expect(verdict).toBe('cannot-tell')
    expect(findings.length).toBeGreaterThan(0)
  })
})
