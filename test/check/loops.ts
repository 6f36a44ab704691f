import { readFileSync } from 'node:fs'

const pair = (types: string, scan: string, rest = '') => `resource "aws_inspector2_enabler" "this" {
  account_ids    = ["123456789012"]
  resource_types = ${types}
}

resource "aws_ecr_registry_scanning_configuration" "this" {
  scan_type = ${scan}
}
${rest}`
const bool = (name: string) => `
variable "${name}" {
  type = bool
}
`
const second = `
resource "aws_inspector2_enabler" "second" {
  account_ids    = ["123456789012"]
  resource_types = ["LAMBDA"]
}
`

/** Files that loop, at least for one value of what they leave open. */
export const loopingFiles: readonly (readonly [string, string])[] = [
  ['the article', readFileSync('machines/apply-loop/main.tf', 'utf8')],
  ['ECR, BASIC', pair('["ECR"]', '"BASIC"')],
  ['EC2, ENHANCED', pair('["EC2"]', '"ENHANCED"')],
  ['EC2 and ECR, BASIC', pair('["EC2", "ECR"]', '"BASIC"')],
  ['an open variable at the registry', pair('["ECR"]', 'var.e ? "ENHANCED" : "BASIC"', bool('e'))],
  ['EC2 and ECR, open', pair('["EC2", "ECR"]', 'var.e ? "ENHANCED" : "BASIC"', bool('e'))],
  ['an open variable at the enabler', pair('var.e ? ["ECR"] : ["EC2"]', '"BASIC"', bool('e'))],
  [
    'two variables',
    pair('var.a ? ["ECR"] : ["EC2"]', 'var.b ? "ENHANCED" : "BASIC"', bool('a') + bool('b')),
  ],
  ['two enablers', pair('["ECR"]', '"ENHANCED"', second)],
  [
    'two enablers and nothing else',
    pair('["EC2"]', '"BASIC"', second).replace(/resource "aws_ecr[^}]*\}\n/, ''),
  ],
  ['Windows line breaks', pair('["ECR"]', '"BASIC"').replaceAll('\n', '\r\n')],
  ['no line break at the end', pair('["ECR"]', '"BASIC"').trimEnd()],
  [
    'depends_on',
    pair(
      '["ECR"]',
      '"BASIC"\n\n  depends_on = [aws_inspector2_enabler.this]',
      'output "x" {\n  value = 1\n  depends_on = [\n    aws_inspector2_enabler.this, aws_ecr_registry_scanning_configuration.this,\n  ]\n}\n',
    ),
  ],
  ['one line a block', pair('["ECR"]', '"BASIC"').replaceAll(/\{\n\s+([^}\n]*)\n\}/g, '{ $1 }')],
]
