import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { perpetualDiff } from '@/.scripts/command/perpetual-diff'
import type { SimulationJson } from '@/machines/simulate/simulation'

function run(line: string, env = {}) {
  const out: string[] = []
  const err: string[] = []
  const args = line.split(' ').filter((part) => part !== '')
  const code = perpetualDiff(args, {
    env,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const json = (line: string): SimulationJson => JSON.parse(run(`simulate ${line} --json`).out)
const actions = ({ applies }: SimulationJson) =>
  applies.map(({ plan }) => plan.map(({ action }) => action).join(' '))

describe('simulate --json', () => {
  it('without options is the article’s configuration: it loops with period 2', () => {
    const result = json('')
    expect(result).toMatchObject({ verdict: 'loops', period: 2, settledAfter: null })
    expect(actions(result)).toEqual([
      'create create',
      'no-op create',
      'update no-op',
      'no-op create',
      'update no-op',
    ])
    expect(result.applies[1]).toMatchObject({
      drift: [{ address: 'aws_inspector2_enabler.this', action: 'delete' }],
      error: null,
      account: { inspector: 'enabled', scanType: 'ENHANCED' },
    })
    expect(Object.keys(result.applies[1]?.stateAfter ?? {})).toEqual([
      'aws_ecr_registry_scanning_configuration.this',
      'aws_inspector2_enabler.this',
    ])
  })

  it.each([
    ['--enabler none --scan BASIC', { verdict: 'settles', settledAfter: 1 }],
    ['--enabler none --scan ENHANCED', { verdict: 'settles', settledAfter: 1 }],
    ['--enabler none --scan none', { verdict: 'settles', settledAfter: 0, period: null }],
    ['--enabler=ECR --scan=ENHANCED', { verdict: 'settles', settledAfter: 1 }],
    ['--enabler EC2,LAMBDA --scan BASIC', { verdict: 'settles', settledAfter: 1 }],
    ['--enabler EC2 --scan ENHANCED', { verdict: 'loops', period: 2 }],
    ['--enabler ECR,EC2 --scan BASIC --report disabled', { verdict: 'loops', period: 2 }],
    ['--order scan-first --grace long', { verdict: 'loops', period: 2 }],
    ['--coverage at-once --report disabled --prevent-destroy', { verdict: 'stuck' }],
    ['--ignore-changes --report disabled', { verdict: 'settles' }],
  ])('%s', (line, expected) => {
    expect(json(line)).toMatchObject(expected)
  })

  it('--on has types on before the first apply', () => {
    const [first] = json('--enabler none --scan BASIC --on EC2,LAMBDA --applies 1').applies
    expect(first?.account.coverage).toEqual({
      ec2: true,
      ecr: false,
      lambda: true,
      lambdaCode: false,
    })
  })

  it('tells of an apply that Terraform refuses in Terraform’s words', () => {
    const { applies } = json('--coverage at-once --report disabled --prevent-destroy')
    expect(applies.at(-1)?.error).toMatch(/^Instance cannot be destroyed/)
  })

  it('--applies says how many applies are told of', () => {
    expect(json('--applies 7').applies).toHaveLength(7)
  })
})

describe('simulate as text', () => {
  it('ends with the verdict', () => {
    expect(run('simulate').out).toMatch(/Apply 5[\s\S]+Verdict: loops, period 2/)
  })
  it('speaks the language of the terminal', () => {
    expect(run('simulate', { LANG: 'ja_JP.UTF-8' }).out).toContain('周期 2')
  })
})

describe('a command line that cannot be read ends with 64 and says what was expected', () => {
  it.each([
    ['simulate --scan ADVANCED', '--scan takes BASIC | ENHANCED | none, got "ADVANCED".'],
    ['simulate --enabler ECR,S3', 'EC2,ECR,LAMBDA,LAMBDA_CODE | none, got "ECR,S3"'],
    ['simulate --applies 0', '--applies takes 1 .. 1000, got "0".'],
    ['simulate --report', '--report needs a value: omitted | disabled'],
    ['simulate --grace --json', '--grace needs a value'],
    ['simulate --json=yes', '--json takes no value'],
    ['simulate --speed 3', 'Unknown option --speed. Expected one of: --enabler'],
    ['simulate here', 'Did not expect "here"'],
    ['fix', 'Expected the command check or simulate, got "fix".'],
    ['', 'Usage: perpetual-diff'],
  ])('%s', (line, says) => {
    const { code, out, err } = run(line)
    expect(code).toBe(64)
    expect(out).toBe('')
    expect(err).toContain(says)
  })
})

it('runs as a program from anywhere, with nothing but JSON on stdout', async () => {
  const program = `${process.cwd()}/.scripts/perpetual-diff.mjs`
  const args = [program, 'simulate', '--json']
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: '/' })
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'loops' })
}, 120_000)
