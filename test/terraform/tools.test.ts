import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cases } from './cases'
import { findMirror } from './live/mirror'

const scratch = mkdtempSync(join(tmpdir(), 'perpetual-diff-'))
afterAll(() => rmSync(scratch, { recursive: true }))

describe('where Terraform is not installed', () => {
  it('the live cases say so and count as skipped, never as passed', () => {
    const report = join(scratch, 'terraform.json')
    const printed = execFileSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'test/terraform/live/run.ts', '--quick'],
      { env: { ...process.env, PATH: '', PD_TERRAFORM_REPORT: report }, encoding: 'utf8' },
    )
    const skipped = cases.filter(({ quick }) => quick).length
    expect(skipped).toBeGreaterThanOrEqual(8)
    expect(printed).toContain('SKIPPED: the real Terraform did NOT run')
    expect(JSON.parse(readFileSync(report, 'utf8'))).toEqual({ passed: 0, failed: 0, skipped })
  })
})

describe('a provider mirror on this machine', () => {
  const beside = join(scratch, 'beside')
  const mirror = join(beside, 'plugins/registry.terraform.io')
  mkdirSync(join(mirror, 'hashicorp/aws/0.0.1'), { recursive: true })

  it('is found by the layout of its folders, wherever it is', async () => {
    expect(await findMirror(join(beside, 'bin'), '0.0.1')).toBe(join(beside, 'plugins'))
  })

  it('is of no use without the version that is asked for', async () => {
    expect(await findMirror(join(beside, 'bin'), '0.0.2')).toBe(null)
  })
})
