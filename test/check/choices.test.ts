import { describe, expect, it } from 'vitest'
import { type Check, check } from '@/machines/check/check'

const of = (text: string) => check([{ path: 'main.tf', text }])
const pair = (types: string, scan: string, rest = '', more = '') => `
resource "aws_inspector2_enabler" "this" {
  ${more}
  account_ids    = ["123456789012"]
  resource_types = ${types}
}
resource "aws_ecr_registry_scanning_configuration" "this" {
  scan_type = ${scan}
}
${rest}`
const open = (name: string, type = '') => `variable "${name}" {\n  ${type && `type = ${type}`}\n}\n`
/** `choices: verdict` of each case. */
const told = ({ cases }: Check) =>
  cases.map(
    ({ choices, verdict }) =>
      `${choices.map(({ name, value }) => `${name} is ${value}`).join(', ')}: ${verdict.kind}`,
  )

describe('a condition that both resources ask is one question', () => {
  it.each([
    ['untyped', open('e'), 'var.e', 'var.e'],
    ['of type string', open('e', 'string'), 'var.e == "x"', 'var.e == "x"'],
    ['spaced otherwise', open('e', 'string'), 'var.e=="x"', '"x" == (var.e)'],
    ['negated', open('e', 'string'), 'var.e == "x"', '!(var.e != "x")'],
    ['by a local', `${open('e')}locals {\n  on = var.e\n}\n`, 'local.on', 'var.e'],
    ['a length', open('e', 'list(string)'), 'length(var.e) > 0', '(length(var.e) > 0)'],
    ['contains', open('e', 'list(string)'), 'contains(var.e, "x")', 'contains(var.e,"x")'],
    ['a known list', open('e'), 'contains(["x", "y"], var.e)', 'contains(["x", "y"], var.e)'],
    ['the workspace', '', 'terraform.workspace == "prod"', 'terraform.workspace == "prod"'],
    [
      'what a data source says',
      '',
      'data.aws_region.x.name == "eu"',
      'data.aws_region.x.name == "eu"',
    ],
    ['together with what is true', open('e'), 'var.e && true', 'var.e'],
    ['an attribute', open('e', 'object({ on = bool })'), 'var.e.on', 'var.e["on"]'],
    ['a splat', open('e'), 'length(var.e[*].id) > 0', 'length(var.e[*].id) > 0'],
  ])('%s', (_, rest, one, other) => {
    const accord = of(pair(`${one} ? ["ECR"] : ["EC2"]`, `${other} ? "ENHANCED" : "BASIC"`, rest))
    expect(accord.verdict, told(accord).join('\n')).toBe('settles')
    const against = of(pair(`${one} ? ["EC2"] : ["ECR"]`, `${other} ? "ENHANCED" : "BASIC"`, rest))
    expect(against.verdict, told(against).join('\n')).toBe('loops')
    const counted = of(
      pair('["ECR"]', `${other} ? "ENHANCED" : "BASIC"`, rest, `count = ${one} ? 1 : 0`),
    )
    expect(counted.verdict, told(counted).join('\n')).toBe('settles')
  })
  it.each([
    ['two variables', open('a') + open('b'), 'var.a', 'var.b'],
    ['two comparisons', open('a'), 'var.a == "x"', 'var.a == "y"'],
    ['one of two', open('a') + open('b'), 'var.a', 'var.a && var.b'],
  ])('but these are two: %s', (_, rest, one, other) => {
    const result = of(pair(`${one} ? ["ECR"] : ["EC2"]`, `${other} ? "ENHANCED" : "BASIC"`, rest))
    expect(result.verdict).toBe('cannot-tell')
    expect(result.cases.some(({ verdict }) => verdict.kind === 'loops')).toBe(true)
    expect(result.cases.some(({ verdict }) => verdict.kind === 'settles')).toBe(true)
  })
  it('what equals one text equals no other, and is that text wherever it stands', () => {
    const types = 'var.m == "ENHANCED" ? ["ECR"] : ["EC2"]'
    expect(told(of(pair(types, 'var.m', open('m'))))).toEqual([
      'var.m == "ENHANCED" is false: settles',
      'var.m == "ENHANCED" is true: settles',
    ])
    const three = 'var.m == "x" ? ["ECR"] : var.m == "y" ? ["ECR", "EC2"] : ["EC2"]'
    expect(
      told(of(pair(three, 'var.m == "x" || var.m == "y" ? "ENHANCED" : "BASIC"', open('m')))),
    ).toEqual([
      'var.m == "x" is false, var.m == "y" is false: settles',
      'var.m == "x" is false, var.m == "y" is true: settles',
      'var.m == "x" is true: settles',
    ])
  })
  it('a map is looked up key by key', () => {
    const rest = `${open('env')}locals {\n  t = {\n    prod = "ENHANCED"\n    dev = "BASIC"\n  }\n}\n`
    expect(told(of(pair('["ECR"]', 'local.t[var.env]', rest)))).toContain(
      'var.env == "prod" is true: settles',
    )
    expect(told(of(pair('["ECR"]', 'lookup(local.t, var.env, "BASIC")', rest)))).toEqual([
      'var.env == "prod" is false: loops',
      'var.env == "prod" is true: settles',
    ])
  })
  it('what changes nothing is no choice', () => {
    expect(
      told(
        of(
          pair(
            'var.a ? ["ECR"] : ["ECR"]',
            'var.b ? "BASIC" : upper("basic")',
            open('a') + open('b'),
          ),
        ),
      ),
    ).toEqual([': loops'])
  })
})

describe('what the text leaves open is tried', () => {
  it('a list of types as every set that matters', () => {
    expect(told(of(pair('var.t', '"ENHANCED"', open('t', 'list(string)'))))).toEqual([
      'var.t is ECR: settles',
      'var.t is EC2: loops',
      'var.t is EC2,ECR: settles',
    ])
  })
  it('a list that adds to a known one, nothing included', () => {
    const result = told(of(pair('concat(["EC2"], var.t)', '"BASIC"', open('t', 'list(string)'))))
    expect(result).toContain('var.t is : settles')
    expect(result).toContain('var.t is ECR: loops')
    expect(result).toContain('var.t is LAMBDA: settles')
  })
  it('one type of a list', () => {
    expect(told(of(pair('["EC2", var.t]', '"BASIC"', open('t'))))).toEqual([
      'var.t is EC2: settles',
      'var.t is ECR: loops',
      'var.t is LAMBDA: settles',
      'var.t is LAMBDA_CODE: settles',
    ])
  })
  it('two open enablers as more sets than one', () => {
    const second =
      'resource "aws_inspector2_enabler" "b" {\n  account_ids = ["123456789012"]\n  resource_types = ["EC2", "LAMBDA"]\n}\n'
    expect(told(of(pair('var.t', '"BASIC"', open('t') + second)))).toContain(
      'var.t is EC2,LAMBDA: settles',
    )
  })
  it('a count as none and one, under its own name', () => {
    expect(told(of(pair('["ECR"]', '"BASIC"', open('n'), 'count = var.n')))).toEqual([
      'var.n is 0: settles',
      'var.n is 1: loops',
    ])
    expect(told(of(pair('["ECR"]', '"BASIC"', open('n'), 'for_each = toset(var.n)')))).toEqual([
      'length(var.n) is 0: settles',
      'length(var.n) is 1: loops',
    ])
  })
  it('too much of it is not told', () => {
    const many = Array.from({ length: 12 }, (_, index) => index)
    const types = `[for t in ["ECR", ${many.map((n) => `var.v${n} ? "EC2" : "LAMBDA"`).join(', ')}] : t]`
    expect(of(pair(types, '"BASIC"', many.map((n) => open(`v${n}`)).join(''))).verdict).toBe(
      'cannot-tell',
    )
  })
})

describe('is known where it decides', () => {
  it.each([
    ['a heredoc', 'trimspace(<<EOT\nENHANCED\nEOT\n)', ''],
    ['an indented heredoc', 'trimspace(<<-EOT\n      ENHANCED\n    EOT\n)', ''],
    [
      'a directive',
      '"%{ if local.x == 1 }ENHANCED%{ else }BASIC%{ endif }"',
      'locals {\n x = 1\n}\n',
    ],
    ['a loop in a template', '"%{ for c in ["ENH", "ANCED"] }$\u007bc}%{ endfor }"', ''],
    ['white space taken away', '"%{ if true ~} ENHANCED %{~ endif }"', ''],
    ['a template in a template', '"$\u007b"$\u007b"ENH"}"}ANCED"', ''],
    ['a splat', '(local.x[*].t)[0]', 'locals {\n x = [{ t = "ENHANCED" }]\n}\n'],
    ['a splat of lists', 'one(local.x[*].t[0])', 'locals {\n x = [{ t = ["ENHANCED"] }]\n}\n'],
    ['a splat over one', 'one(local.x[*].t)', 'locals {\n x = { t = "ENHANCED" }\n}\n'],
    ['an old splat', 'local.x.*.t[0]', 'locals {\n x = [{ t = "ENHANCED" }]\n}\n'],
    [
      'for with if',
      '[for k, v in local.x : k if v][0]',
      'locals {\n x = { BASIC = false, ENHANCED = true }\n}\n',
    ],
    ['a map made by for', '{ for k in ["a"] : k => upper("enhanced") }["a"]', ''],
    [
      'optional()',
      'var.x.t',
      'variable "x" {\n type = object({ t = optional(string, "ENHANCED"), u = optional(list(string)) })\n default = {}\n}\n',
    ],
    [
      'a bool written as text',
      'var.x ? "ENHANCED" : "BASIC"',
      'variable "x" {\n type = bool\n default = "true"\n}\n',
    ],
    [
      'keys with parentheses',
      'local.x["ab"]',
      'locals {\n x = {\n a = "BASIC"\n ("a$\u007b"b"}") = "ENHANCED"\n }\n}\n',
    ],
    ['merge and lookup', 'lookup(merge({ a = 1 }, { t = "ENHANCED" }), "t", "BASIC")', ''],
    ['try', 'try(local.x.t, "ENHANCED")', 'locals {\n x = {}\n}\n'],
    ['can', 'can(local.x.t) ? "BASIC" : "ENHANCED"', 'locals {\n x = {}\n}\n'],
    ['coalesce', 'coalesce(null, "", "ENHANCED")', ''],
  ])('%s', (_, scan, rest) => {
    const result = of(pair('["ECR"]', scan, rest))
    expect(told(result)).toEqual([': settles'])
    expect(result.cases[0]?.configuration.registry?.scanType).toBe('ENHANCED')
  })
  it('a template with an open value is a question by its own spelling', () => {
    const named = open('n')
    expect(
      told(
        of(
          pair(
            '"a-$\u007bvar.n}" == "a-b" ? ["ECR"] : ["EC2"]',
            '"a-$\u007bvar.n}" == "a-b" ? "ENHANCED" : "BASIC"',
            named,
          ),
        ),
      ),
    ).toHaveLength(2)
  })
})

describe('several instances of one enabler', () => {
  const each = (map: string, types: string, scan: string) =>
    of(pair(types, scan, '', `for_each = ${map}`).replace('["123456789012"]', '[each.value]'))
  const two = '{ dev = "111111111111", prod = "222222222222" }'
  it('of different accounts leave each other alone: one of them is the registry’s', () => {
    const result = each(two, '["ECR"]', '"BASIC"')
    expect(told(result)).toEqual([
      'AWS account is 111111111111: loops',
      'AWS account is 222222222222: loops',
    ])
    expect(result.findings.map(({ id }) => id)).toEqual(['loop', 'loop'])
    expect(each(two, '["ECR"]', '"ENHANCED"').verdict).toBe('settles')
  })
  it('may differ by account', () => {
    const result = each(two, 'each.key == "prod" ? ["ECR"] : ["EC2"]', '"BASIC"')
    expect(told(result)).toEqual([
      'AWS account is 111111111111: settles',
      'AWS account is 222222222222: loops',
    ])
    expect(result.repairs.map(({ kind }) => kind)).toContain('one-owner')
  })
  it('of one account fight', () => {
    const map = '{ a = "111111111111", b = "111111111111" }'
    const result = each(map, 'each.key == "a" ? ["EC2"] : ["LAMBDA"]', '"BASIC"')
    expect(result.verdict).toBe('loops')
    expect(result.findings.map(({ id }) => id)).toContain('two-enablers')
  })
  it('by count', () => {
    const result = of(pair('[["ECR"], ["EC2"]][count.index]', '"BASIC"', '', 'count = 2'))
    expect(result.cases[0]?.configuration.enablers).toHaveLength(2)
    expect(result.verdict).toBe('loops')
  })
})

describe('a removed block', () => {
  it('is passed on to the model and to the lab', async () => {
    const { labLink } = await import('@/machines/check/check')
    const [only] = of(
      'removed {\n  from = aws_inspector2_enabler.main\n  lifecycle {\n    destroy = false\n  }\n}\nresource "aws_ecr_registry_scanning_configuration" "x" {\n  scan_type = "BASIC"\n}\n',
    ).cases
    expect(only?.configuration.removed).toEqual(['aws_inspector2_enabler.main'])
    expect(only && labLink(only, 'en')).toMatch(/^\/en\/lab\/\?v=1&c=removed_basic&/)
  })
})
