import { describe, expect, it } from 'vitest'
import { errorsIn } from './live/diagnostics'
import { planIn } from './live/printed-text'

const refused = [
  '',
  'Error: Instance cannot be destroyed',
  '',
  '  on main.tf line 13:',
  '  13: resource "aws_inspector2_enabler" "this" {',
  '',
  'Resource aws_inspector2_enabler.this has lifecycle.prevent_destroy set, but',
  '',
].join('\n')

describe('the plan in what Terraform printed', () => {
  it('stands between the progress and the words about saving it', () => {
    const printed = [
      'aws_inspector2_enabler.this: Refreshing state... [id=1]',
      'data.aws_caller_identity.current: Reading...',
      'data.aws_caller_identity.current: Read complete after 0s [id=1]',
      '',
      'No changes. Your infrastructure matches the configuration.',
      '',
      '─────────────',
      '',
      'Saved the plan to: plan',
    ]
    expect(planIn(printed.join('\n'), '')).toBe(
      'No changes. Your infrastructure matches the configuration.',
    )
  })

  it('is followed by its error, without the place in our file', () => {
    expect(planIn('Plan: 1 to add.\n', refused)).toBe(
      [
        'Plan: 1 to add.',
        '',
        'Error: Instance cannot be destroyed',
        '',
        'Resource aws_inspector2_enabler.this has lifecycle.prevent_destroy set, but',
      ].join('\n'),
    )
  })
})

describe('an error of an apply', () => {
  const line = (summary: string) =>
    JSON.stringify({
      type: 'diagnostic',
      diagnostic: {
        severity: 'error',
        summary,
        detail: '',
        address: 'aws_inspector2_enabler.this',
      },
    })

  it.each([
    ['timeout while waiting for state to become ENABLED', 'timed-out'],
    ["couldn't find resource (21 retries)", 'not-found'],
    ['api error InvalidParameterException: Invalid parameter', 'rejected'],
  ])('%s', (summary, code) => {
    expect(errorsIn(line(summary))).toMatchObject([
      { code, address: 'aws_inspector2_enabler.this' },
    ])
  })

  it('of a destroy names its resource on another line', () => {
    const addr = 'aws_inspector2_enabler.other'
    const printed = [
      { type: 'apply_errored', hook: { resource: { addr }, action: 'delete' } },
      {
        type: 'diagnostic',
        diagnostic: { severity: 'error', summary: 'timeout while waiting', detail: '' },
      },
    ]
    expect(errorsIn(printed.map((one) => JSON.stringify(one)).join('\n'))).toMatchObject([
      { code: 'timed-out', address: addr },
    ])
  })

  it('that no case is about is not passed over', () => {
    expect(() => errorsIn(line('the disk is full'))).toThrow('no case is about')
  })
})
