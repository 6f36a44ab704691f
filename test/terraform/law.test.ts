import { describe, expect, it } from 'vitest'
import { resourceTypes, scanTypes } from '@/machines/account/account.terms'
import { lawOfTheLoop } from '@/machines/terraform/law'

describe('the table of the law', () => {
  const rows = lawOfTheLoop(resourceTypes)

  it('has every set of types once, single types first', () => {
    const names = rows.map(({ resourceTypes: types }) => types.join())
    expect(new Set(names).size).toBe(15)
    expect(names.slice(0, 5)).toEqual(['EC2', 'ECR', 'LAMBDA', 'LAMBDA_CODE', 'EC2,ECR'])
  })

  it('loops with period 2 if exactly one side wants ECR, else settles after one apply', () => {
    for (const { resourceTypes: types, verdicts } of rows)
      for (const scanType of scanTypes) {
        const expected =
          types.includes('ECR') !== (scanType === 'ENHANCED')
            ? { kind: 'loops', period: 2 }
            : { kind: 'settles', after: 1 }
        expect(verdicts[scanType], `${types.join()} with ${scanType}`).toMatchObject(expected)
      }
  })
})
