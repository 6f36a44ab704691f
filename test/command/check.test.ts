import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { perpetualDiff } from '@/.scripts/command/perpetual-diff'

function run(args: readonly string[], env = {}) {
  const said: string[] = []
  const say = (text: string) => said.push(text)
  return {
    code: perpetualDiff(['check', ...args], { env, out: say, err: say }),
    text: said.join('\n'),
  }
}

describe('check', () => {
  it('ends with 1 where it loops, and says where and how to repair it', () => {
    const { code, text } = run(['machines/apply-loop'])
    expect(code).toBe(1)
    expect(text).toMatch(/main\.tf:13:1: aws_inspector2_enabler\.this/)
    expect(text).toContain('removed {')
    expect(text).toContain('Verdict: loops')
  })
  it('ends with 0 where it settles', () => {
    expect(run(['machines/fix/main.tf']).code).toBe(0)
  })
  it('ends with 2 where the answer hangs on a value, and gives it for each', () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-'))
    const text =
      'variable "on" {\n type = bool\n}\nresource "aws_inspector2_enabler" "a" {\n resource_types = ["ECR"]\n}\nresource "aws_ecr_registry_scanning_configuration" "a" {\n scan_type = var.on ? "ENHANCED" : "BASIC"\n}\n'
    writeFileSync(join(folder, 'main.tf'), text)
    const open = run([folder])
    expect(open.code).toBe(2)
    expect(open.text).toMatch(
      /var\.on = false: Verdict: loops[\s\S]+var\.on = true: Verdict: settles/,
    )
    writeFileSync(join(folder, 'a.auto.tfvars'), 'on = true\n')
    expect(run([folder]).code).toBe(0)
  })
  it('speaks JSON', () => {
    expect(JSON.parse(run(['machines/apply-loop', '--json']).text)).toMatchObject({
      verdict: 'loops',
      cases: [{ choices: [], verdict: { kind: 'loops', period: 2 } }],
    })
  })
  it('speaks SARIF', () => {
    expect(JSON.parse(run(['machines/apply-loop', '--sarif']).text)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          results: [
            {
              ruleId: 'loop',
              level: 'error',
              locations: [{ physicalLocation: { region: { startLine: 13 } } }],
            },
            { ruleId: 'loop' },
          ],
        },
      ],
    })
  })
  it('speaks the language of the terminal', () => {
    expect(run(['machines/apply-loop'], { LANG: 'ja_JP.UTF-8' }).text).toContain(
      '判定: ループします',
    )
  })
  it('ends with 64 where there is nothing to read', () => {
    expect(run(['machines/nowhere'])).toMatchObject({ code: 64 })
  })
})
