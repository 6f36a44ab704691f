import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { perpetualDiff } from '@/.scripts/command/perpetual-diff'

function run(args: readonly string[], env = {}) {
  const said: string[] = []
  const say = (text: string) => said.push(text)
  return {
    code: perpetualDiff(['check', ...args], { env, out: say, err: say }),
    text: said.join('\n'),
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'perpetual-diff-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** A folder of its own with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(scratch, 'check-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
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
    const text =
      'variable "on" {\n type = bool\n}\nresource "aws_inspector2_enabler" "a" {\n resource_types = ["ECR"]\n}\nresource "aws_ecr_registry_scanning_configuration" "a" {\n scan_type = var.on ? "ENHANCED" : "BASIC"\n}\n'
    const folder = folderWith({ 'main.tf': text })
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
  it('prints the repair as a diff, and the run in the lab at the site it is told', () => {
    const { text } = run(['machines/apply-loop'])
    expect(text).toContain(
      '--- a/machines/apply-loop/main.tf\n+++ b/machines/apply-loop/main.tf\n@@ -10,14',
    )
    expect(text).toContain('-resource "aws_inspector2_enabler" "this" {')
    expect(text).toContain('+    destroy = false')
    expect(text).toContain('http://127.0.0.1:3000/en/lab/?v=1&c=ecr.protect_basic&e=a.a.a.a')
    const env = { SITE_URL: 'https://example.org/', BASE_PATH: '/pd', LANG: 'ja_JP.UTF-8' }
    expect(run(['machines/apply-loop'], env).text).toContain(
      'https://example.org/pd/ja/lab/?v=1&c=',
    )
    expect(run(['machines/fix/main.tf']).text).not.toContain('/lab/')
  })
  it('says in general how to repair where no diff can be offered', () => {
    const folder = folderWith({
      'main.tf': `resource "aws_inspector2_enabler" "a" {
  resource_types = ["ECR"]
}
resource "aws_ecr_registry_scanning_configuration" "a" {
  scan_type = "BASIC"
}
locals {`,
    })
    const { text, code } = run([folder])
    expect(code).toBe(2)
    expect(text).toMatch(/main\.tf:7:8: this is not HCL/)
    expect(text).toContain('removed {')
    expect(text).not.toContain('+++')
  })
  it('refuses what is too much in every form of answer', () => {
    const folder = folderWith({ 'main.tf': '# x\n'.repeat(1_600_000) })
    expect(run([folder])).toMatchObject({ code: 2 })
    expect(run([folder]).text).toContain('too long')
    expect(JSON.parse(run([folder, '--json']).text)).toMatchObject({ verdict: 'cannot-tell' })
    expect(JSON.parse(run([folder, '--sarif']).text)).toMatchObject({
      runs: [{ results: [{ ruleId: 'too-much' }] }],
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

describe('SARIF as code hosts take it', () => {
  interface Result {
    readonly ruleId: string
    readonly ruleIndex: number
    readonly message: { readonly text: string }
    readonly locations: readonly {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string }
        readonly region: Readonly<Record<string, number>>
      }
    }[]
    readonly partialFingerprints: { readonly primaryLocationLineHash: string }
  }
  const log = (path: string) => {
    const { text } = run([path, '--sarif'])
    const { runs } = JSON.parse(text) as {
      readonly runs: readonly [
        {
          readonly tool: {
            readonly driver: { readonly rules: readonly Readonly<Record<string, unknown>>[] }
          }
          readonly results: readonly Result[]
        },
      ]
    }
    return runs[0]
  }
  const looping = `resource "aws_inspector2_enabler" "a" {
  resource_types = ["ECR", "S3"]
}
resource "aws_ecr_registry_scanning_configuration" "a" {
  scan_type = "BASIC"
}
module "one" {
  source = "./one"
}
`
  it('describes every rule, and each result names its rule, a place and a fingerprint', () => {
    const { tool, results } = log(folderWith({ 'main.tf': looping }))
    for (const rule of tool.driver.rules)
      expect(rule).toEqual({
        id: expect.any(String),
        name: expect.any(String),
        shortDescription: { text: expect.stringMatching(/\S/) },
        fullDescription: { text: expect.stringMatching(/\S/) },
        help: { text: expect.stringMatching(/\S/) },
        defaultConfiguration: { level: expect.stringMatching(/^(?:note|error)$/) },
      })
    expect(results.map(({ ruleId }) => ruleId)).toEqual([
      'loop',
      'loop',
      'module-not-read',
      'invalid-type',
    ])
    for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
      expect(message.text).not.toBe('')
      const [
        {
          physicalLocation: { artifactLocation, region },
        } = expect.fail('no place'),
      ] = locations
      expect(artifactLocation.uri).not.toMatch(/^\/|\\| /)
      expect(region.startLine).toBeGreaterThan(0)
      expect(region.endLine).toBeGreaterThanOrEqual(region.startLine ?? 0)
      expect(region.startColumn).toBeGreaterThan(0)
      expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[\da-f]{16}:1$/)
    }
  })
  it('the fingerprint stays where lines move, and differs where the block does', () => {
    const folder = folderWith({ 'main.tf': looping })
    const prints = () =>
      log(folder).results.map(
        ({ partialFingerprints: { primaryLocationLineHash } }) => primaryLocationLineHash,
      )
    const before = prints()
    expect(new Set(before).size).toBe(before.length)
    writeFileSync(join(folder, 'main.tf'), `# one more line\n\n${looping}`)
    expect(prints()).toEqual(before)
    writeFileSync(join(folder, 'main.tf'), looping.replace('"S3"', '"EC2", "S3"'))
    expect(prints()[0]).not.toBe(before[0])
    expect(prints()[1]).toBe(before[1])
  })
  it('a path is told from here, or whole where it is elsewhere', () => {
    const folder = folderWith({})
    const spaced = join(folder, 'a b')
    mkdirSync(spaced)
    writeFileSync(join(spaced, 'main.tf'), looping)
    const uri = (path: string) =>
      log(path).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri
    expect(uri('./machines/apply-loop')).toBe('machines/apply-loop/main.tf')
    expect(uri(relative('.', spaced))).toBe(pathToFileURL(join(spaced, 'main.tf')).href)
  })
})

describe('check of plans', () => {
  const plan = (index: number, from: string) =>
    JSON.stringify({
      format_version: '1.2',
      timestamp: `2026-11-0${index}T00:00:00Z`,
      resource_changes: [
        {
          address: 'a.b',
          type: 'a',
          change: { actions: ['update'], before: { t: from }, after: { t: 'x' } },
        },
      ],
    })
  it('draws what flips, and what it means', () => {
    const folder = folderWith({
      '1.json': plan(1, 'y'),
      '2.json': plan(2, 'x'),
      '3.json': plan(3, 'y'),
    })
    const { code, text } = run([1, 2, 3].map((index) => join(folder, `${index}.json`)))
    expect(code).toBe(1)
    expect(text).toMatch(/a\.b: t .*period 2\n {2}A→B · A→B {2}the configuration wants the same/)
  })
  it('says where a plan ends too soon', () => {
    const folder = folderWith({
      '1.json': `{\n${plan(1, 'y').slice(1, -5)}`,
      '2.json': plan(2, 'x'),
    })
    const { code, text } = run([join(folder, '1.json'), join(folder, '2.json')])
    expect(code).toBe(2)
    expect(text).toMatch(/1\.json:2:\d+: the plan ends here/)
  })
})
