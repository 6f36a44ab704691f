import { describe, expect, it } from 'vitest'
import {
  accountFacts,
  callAws,
  inspectorStatus,
  openAccount,
  rulesFired,
  wait,
} from '@/machines/account/account'
import { maxRepositoryFilters } from '@/machines/account/account.limits'
import { coverageLag, idleGrace } from '@/machines/account/account.machine'
import type {
  AccountCall,
  AccountInput,
  ResourceType,
  RuleId,
  ScanType,
} from '@/machines/account/account.terms'

const enable = (...resourceTypes: ResourceType[]): AccountCall => ({
  type: 'inspector.enabled',
  resourceTypes,
  by: 'you',
})
const disable = (...resourceTypes: ResourceType[]): AccountCall => ({
  type: 'inspector.disabled',
  resourceTypes,
  by: 'you',
})
const set = (scanType: ScanType): AccountCall => ({
  type: 'registry.set',
  scanType,
  rules: [],
  by: 'you',
})

function replay(calls: readonly AccountCall[], input: AccountInput = {}) {
  let account = openAccount(input)
  let rules: readonly RuleId[] = []
  for (const call of calls) {
    const move = callAws(account, call)
    account = move.account
    rules = rulesFired(move.fired)
  }
  return { account, rules, facts: accountFacts(account) }
}

describe('the hidden rules', () => {
  it.each<[RuleId, readonly AccountCall[], object]>([
    ['R1', [enable('ECR')], { scanType: 'ENHANCED' }],
    [
      'R2',
      [enable('ECR', 'EC2'), set('BASIC')],
      { scanType: 'BASIC', coverage: { ec2: true, ecr: false, lambda: false, lambdaCode: false } },
    ],
    [
      'R2-reverse',
      [enable('ECR', 'EC2'), disable('ECR')],
      { scanType: 'BASIC', inspector: 'enabled' },
    ],
    [
      'R4',
      [set('ENHANCED')],
      {
        inspector: 'enabled',
        coverage: { ec2: false, ecr: true, lambda: false, lambdaCode: false },
      },
    ],
  ])('%s fires and does what it says; switched off, it does not', (rule, calls, facts) => {
    const told = replay(calls)
    expect(told.rules).toEqual([rule])
    expect(told.facts).toMatchObject(facts)
    const without = replay(calls, { rules: { [rule]: false } })
    expect(without.rules).not.toContain(rule)
    expect(without.facts).not.toMatchObject(facts)
  })

  it('R3 switches an idle Inspector off when the grace is over, not before', () => {
    const { account } = replay([enable('ECR'), set('BASIC')])
    expect(accountFacts(wait(account, idleGrace.short - 1).account).inspector).toBe('enabled')
    const gone = wait(account, idleGrace.short)
    expect(rulesFired(gone.fired)).toEqual(['R3'])
    expect(accountFacts(gone.account).inspector).toBe('disabled')
  })

  it.each([
    ['R3 is switched off', { rules: { R3: false } }],
    ['the grace never ends', { assumptions: { grace: 'never' } }],
  ] as const)('an idle Inspector stays on for ever when %s', (_, input) => {
    const { account } = replay([enable('ECR'), set('BASIC')], input)
    expect(accountFacts(wait(account, 1e12).account).inspector).toBe('enabled')
  })

  it('an Inspector with something left to scan is never idle', () => {
    const { account } = replay([enable('ECR', 'LAMBDA'), set('BASIC')])
    expect(accountFacts(wait(account, 1e12).account).inspector).toBe('enabled')
  })

  it('disabling the last type switches Inspector off at once', () => {
    expect(replay([enable('EC2', 'LAMBDA'), disable('EC2', 'ECR', 'LAMBDA')]).facts.inspector).toBe(
      'disabled',
    )
  })
})

describe('the status call', () => {
  it.each([
    ['omitted', null],
    ['disabled', { account: 'DISABLED', enabled: [] }],
  ] as const)('reports a switched-off account as %s', (report, status) => {
    expect(inspectorStatus(openAccount({ assumptions: { report } }))).toEqual(status)
  })

  it.each([
    ['at-once', [], []],
    ['late', ['ECR'], []],
    ['hidden', ['ECR'], ['ECR']],
  ] as const)('reads coverage %s after BASIC', (coverage, soon, later) => {
    const { account } = replay([enable('ECR'), set('BASIC')], {
      assumptions: { coverage, grace: 'long' },
    })
    expect(inspectorStatus(account)?.enabled).toEqual(soon)
    expect(inspectorStatus(wait(account, coverageLag).account)?.enabled).toEqual(later)
  })
})

describe('limits of the registry', () => {
  const rule = { scanFrequency: 'SCAN_ON_PUSH', repositoryFilters: ['*'] } as const
  it.each([
    ['three rules', [rule, rule, rule], 'too-many-rules'],
    [
      'a filter too many',
      [
        {
          ...rule,
          repositoryFilters: Array.from({ length: maxRepositoryFilters + 1 }, (_, i) => `r${i}`),
        },
      ],
      'too-many-filters',
    ],
    [
      'continuous scans under BASIC',
      [{ ...rule, scanFrequency: 'CONTINUOUS_SCAN' }],
      'frequency-not-for-scan-type',
    ],
  ] as const)('%s are refused and change nothing', (_, rules, reason) => {
    const account = openAccount()
    const move = callAws(account, { type: 'registry.set', scanType: 'BASIC', rules, by: 'you' })
    expect(move.rejected?.reason).toBe(reason)
    expect(move.account).toBe(account)
  })
})
