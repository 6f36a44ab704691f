import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Assumptions,
  assumptionChoices,
  type ResourceType,
  type ScanType,
} from '@/machines/account/account.terms'
import { type Order, orders } from '@/machines/terraform/apply'
import {
  articleConfiguration,
  type Configuration,
  configuration,
  enabler,
  enablerAddress,
  fixConfiguration,
  registry,
  secondEnablerAddress,
} from '@/machines/terraform/configuration'
import { applyTimes, judge } from '@/machines/terraform/verdict'
import { applyOnce, happen, openWorkspace } from '@/machines/terraform/workspace'

interface Case {
  readonly assumptions?: Partial<Assumptions>
  readonly order?: Order
  readonly pause?: number
}

function run(
  config: Configuration,
  { assumptions = {}, order = 'enabler-first', pause }: Case = {},
) {
  return judge(openWorkspace({ configuration: config, account: { assumptions }, order }), pause)
}

const actions = ({ applies }: ReturnType<typeof run>) =>
  applies.map(({ plan }) => plan.changes.map(({ action }) => action).join(' '))
const pair = (types: readonly ResourceType[], scanType: ScanType | null, options = {}) =>
  configuration({ enablers: [enabler(types, options)], registry: scanType && registry(scanType) })

describe('the article’s configuration', () => {
  it('loops with period 2: create both, create the enabler, update the scan type', () => {
    const result = run(articleConfiguration)
    expect(result.verdict).toEqual({ kind: 'loops', period: 2, firstSeen: 1, seenAgain: 3 })
    expect(actions(result)).toEqual(['create create', 'no-op create', 'update no-op'])
    expect(result.applies.map(({ account }) => account.scanType)).toEqual([
      'BASIC',
      'ENHANCED',
      'BASIC',
    ])
  })

  it('with the registry first ends ENHANCED, and the loop is shifted by one', () => {
    const result = run(articleConfiguration, { order: 'scan-first' })
    expect(result.verdict).toMatchObject({ kind: 'loops', period: 2 })
    expect(result.applies.map(({ account }) => account.scanType)).toEqual([
      'ENHANCED',
      'BASIC',
      'ENHANCED',
    ])
  })

  it('plans an update instead of a create where AWS lists the account as disabled', () => {
    const result = run(articleConfiguration, { assumptions: { report: 'disabled' } })
    expect(result.verdict).toMatchObject({ kind: 'loops', period: 2 })
    expect(actions(result)[1]).toBe('no-op update')
  })

  it('looks calm when it is applied again at once', () => {
    const workspace = openWorkspace({
      configuration: articleConfiguration,
      account: { assumptions: { grace: 'long', coverage: 'hidden' } },
    })
    const plans = applyTimes(workspace, 3, 0).map(({ plan }) =>
      plan.changes.map(({ action }) => action).join(' '),
    )
    expect(plans).toEqual(['create create', 'no-op no-op', 'no-op no-op'])
  })

  it('writes the same state file after every apply', () => {
    const files = applyTimes(openWorkspace({ configuration: articleConfiguration }), 5).map(
      ({ stateFile }) => stateFile,
    )
    for (const file of files) expect(file).toEqual(files[0])
  })

  it.each([
    ['long', 'timed-out'],
    ['short', 'not-found'],
  ] as const)(
    'is stuck behind prevent_destroy when coverage reads as off at once (grace %s)',
    (grace, code) => {
      const result = run(articleConfiguration, {
        assumptions: { coverage: 'at-once', report: 'disabled', grace },
      })
      expect(result.applies[0]?.errors.map(({ failure }) => failure.code)).toEqual([code])
      expect(result.verdict).toEqual({ kind: 'stuck', since: 1 })
      expect(result.applies[1]?.plan.error?.code).toBe('instance-cannot-be-destroyed')
    },
  )

  it('leaves the dead end through untaint', () => {
    const stuck = openWorkspace({
      configuration: articleConfiguration,
      account: { assumptions: { coverage: 'at-once', report: 'disabled', grace: 'long' } },
    })
    const untainted = happen(applyOnce(stuck), {
      type: 'resource.untainted',
      address: enablerAddress,
    })
    expect(judge(untainted).verdict).toMatchObject({ kind: 'loops', period: 2 })
  })
})

describe('the law of the loop', () => {
  const subsets: readonly ResourceType[][] = [
    ['EC2'],
    ['ECR'],
    ['LAMBDA'],
    ['EC2', 'ECR'],
    ['ECR', 'LAMBDA'],
    ['EC2', 'LAMBDA'],
    ['EC2', 'ECR', 'LAMBDA'],
  ]
  const cases = subsets.flatMap((types) =>
    (['BASIC', 'ENHANCED'] as const).flatMap((scanType) =>
      orders.flatMap((order) =>
        (['omitted', 'disabled'] as const).map((report) => ({ types, scanType, order, report })),
      ),
    ),
  )
  it.each(cases)(
    '$types with $scanType, $order, $report: loops if and only if exactly one side wants ECR',
    ({ types, scanType, order, report }) => {
      const { verdict, applies } = run(pair(types, scanType), { order, assumptions: { report } })
      const law = types.includes('ECR') !== (scanType === 'ENHANCED')
      expect(verdict.kind).toBe(law ? 'loops' : 'settles')
      if (verdict.kind !== 'loops') return
      expect(verdict.period).toBe(2)
      for (const { plan, errors } of applies.slice(verdict.firstSeen)) {
        expect(errors).toEqual([])
        expect(plan.changes.filter(({ action }) => action !== 'no-op')).toHaveLength(1)
      }
    },
  )

  it('is not changed by depends_on in either direction', () => {
    for (const dependsOn of ['enabler', 'registry'] as const) {
      const config = configuration({
        enablers: [enabler(['ECR'], { dependsOn: dependsOn === 'enabler' })],
        registry: registry('BASIC', { dependsOn: dependsOn === 'registry' }),
      })
      expect(run(config).verdict).toMatchObject({ kind: 'loops', period: 2 })
    }
  })
})

describe('ways out and further findings', () => {
  it.each([false, true])('the fix settles after one apply (%s)', (enhanced) => {
    expect(run(fixConfiguration(enhanced)).verdict).toEqual({ kind: 'settles', after: 1 })
  })

  it('an enabler without a scanning configuration settles, and the registry becomes ENHANCED', () => {
    const result = run(pair(['ECR'], null))
    expect(result.verdict).toEqual({ kind: 'settles', after: 1 })
    expect(result.applies[0]?.account.scanType).toBe('ENHANCED')
  })

  it('ignore_changes = all settles only where a switched-off account is listed', () => {
    const config = pair(['ECR'], 'BASIC', { ignoreChanges: true })
    expect(run(config, { assumptions: { report: 'disabled' } }).verdict.kind).toBe('settles')
    expect(run(config, { assumptions: { report: 'omitted' } }).verdict.kind).toBe('loops')
  })

  it('two enablers that are both in the state undo each other for ever', () => {
    const one = enabler(['EC2'])
    const other = enabler(['LAMBDA'], { address: secondEnablerAddress })
    const both = configuration({ enablers: [one, other] })
    const first = applyOnce(
      openWorkspace({
        configuration: configuration({ enablers: [one] }),
        account: { assumptions: { report: 'disabled' } },
      }),
    )
    const { verdict } = judge(happen(first, { type: 'configuration.changed', configuration: both }))
    expect(verdict.kind).not.toBe('settles')
  })

  it('deleting the block disables what somebody else enabled; removed does not', () => {
    const applied = applyOnce(openWorkspace({ configuration: articleConfiguration }))
    const shared = happen(applied, {
      type: 'inspector.enabled',
      resourceTypes: ['EC2', 'LAMBDA'],
      by: 'colleague',
    })
    const edit = (config: Configuration) =>
      applyOnce(happen(shared, { type: 'configuration.changed', configuration: config }))
    const deleted = edit(configuration({ registry: registry('BASIC') }))
    const forgotten = edit(
      configuration({ registry: registry('BASIC'), removed: [enablerAddress] }),
    )
    expect(deleted.context.account.snapshot.matches({ ec2: 'off', lambda: 'off' })).toBe(true)
    expect(forgotten.context.account.snapshot.matches({ ec2: 'on', lambda: 'on' })).toBe(true)
    expect(forgotten.context.stateFile).not.toHaveProperty([enablerAddress])
  })

  it('creating while another type is on disables it, times out and taints', () => {
    const shared = happen(openWorkspace({ configuration: pair(['ECR'], null) }), {
      type: 'inspector.enabled',
      resourceTypes: ['EC2'],
      by: 'colleague',
    })
    const [first] = judge(shared).applies
    expect(first?.errors.map(({ failure }) => failure.code)).toEqual(['timed-out'])
    expect(first?.account.coverage.ec2).toBe(false)
  })

  it.each([
    ['omitted', ['not-found']],
    ['disabled', []],
  ] as const)('an account that goes off while a create waits for that: %s', (report, failures) => {
    const shared = happen(
      openWorkspace({
        configuration: articleConfiguration,
        account: { assumptions: { report, coverage: 'at-once' } },
      }),
      { type: 'inspector.enabled', resourceTypes: ['EC2'], by: 'colleague' },
    )
    const [first] = applyTimes(shared, 1)
    expect(first?.errors.map(({ failure }) => failure.code)).toEqual(failures)
    expect(first?.account.inspector).toBe('disabled')
    expect(first?.stateFile[enablerAddress]).toMatchObject({
      resourceTypes: ['ECR'],
      tainted: report === 'omitted',
    })
  })

  it('an update leaves alone what somebody switched on after the refresh', () => {
    const both = applyOnce(openWorkspace({ configuration: pair(['ECR', 'EC2'], null) }))
    const events = [
      { type: 'configuration.changed', configuration: pair(['EC2'], null) },
      { type: 'apply.started' },
      { type: 'inspector.enabled', resourceTypes: ['LAMBDA'], by: 'colleague' },
      { type: 'plan.made' },
      { type: 'state.written' },
    ] as const
    const after = events.reduce(happen, both)
    expect(after.context.account.snapshot.matches({ ecr: 'off', ec2: 'on', lambda: 'on' })).toBe(
      true,
    )
  })

  it('three rules are planned and refused, every time', () => {
    const rules = ['a', 'b', 'c'].map((name) => ({
      scanFrequency: 'SCAN_ON_PUSH' as const,
      repositoryFilters: [name],
    }))
    expect(run(configuration({ registry: registry('ENHANCED', { rules }) })).verdict).toEqual({
      kind: 'stuck',
      since: 1,
    })
  })
})

it('every configuration under every assumption comes back to a state it was in', () => {
  const types = fc.subarray<ResourceType>(['EC2', 'ECR', 'LAMBDA'], { minLength: 1 })
  fc.assert(
    fc.property(
      types,
      fc.constantFrom<ScanType | null>('BASIC', 'ENHANCED', null),
      fc.record({
        report: fc.constantFrom(...assumptionChoices.report),
        coverage: fc.constantFrom(...assumptionChoices.coverage),
        grace: fc.constantFrom(...assumptionChoices.grace),
      }),
      fc.boolean(),
      (resourceTypes, scanType, assumptions, preventDestroy) => {
        const { verdict } = run(pair(resourceTypes, scanType, { preventDestroy }), { assumptions })
        expect(['loops', 'settles', 'stuck']).toContain(verdict.kind)
      },
    ),
    { numRuns: 200, seed: 1 },
  )
})
