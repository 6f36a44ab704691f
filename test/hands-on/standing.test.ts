import { describe, expect, it } from 'vitest'
import type { ResourceType, ScanType } from '@/machines/account/account.terms'
import { standingOf } from '@/machines/hands-on/standing'
import { day } from '@/machines/story/times'
import { obey } from '@/server/accounts/order'
import { openSeat, type Seat } from '@/server/accounts/seat'
import { addressed, serviceOf } from '@/server/aws/address'
import { callOn } from '@/server/aws/serve'

/** A seat as real calls move it: what each run sends is what Terraform 1.11 with provider 5.100.0 was seen to send. */
class Person {
  seat: Seat = openSeat('ana', 0)

  get standing() {
    return standingOf(this.seat.progress, this.seat.account)
  }

  call(operation: string, input: object = {}, by: 'terraform' | 'you' = 'terraform'): this {
    const request = requests[operation]
    if (!request) throw new Error(operation)
    const whole = {
      method: 'POST',
      query: '',
      ...request,
      body: request.body || JSON.stringify(input),
    }
    const call = addressed(whole, serviceOf(whole))
    if (!('operation' in call)) throw new Error(`${operation} has no such address`)
    this.seat = callOn(this.seat, call, by, 'id').seat
    return this
  }

  /** What a refresh reads, and the identity that each run asks for, more than once. */
  plan(...reads: readonly ('enabler' | 'registry')[]): this {
    this.call('GetCallerIdentity')
    for (const one of reads) this.call(one === 'enabler' ? 'BatchGetAccountStatus' : get)
    return this.call('GetCallerIdentity')
  }

  enable(...resourceTypes: readonly ResourceType[]): this {
    return this.call('Enable', { resourceTypes }).call('BatchGetAccountStatus')
  }

  set(scanType: ScanType): this {
    return this.call('PutRegistryScanningConfiguration', { scanType, rules: [rule] }).call(get)
  }

  pass(ms: number): this {
    this.seat = obey(this.seat, { type: 'time.passed', ms }, 0)
    return this
  }

  /** The hands-on sheet up to the third apply. */
  looped(): this {
    this.plan().enable('ECR').set('BASIC').pass(day)
    this.plan('registry', 'enabler').enable('ECR')
    return this.plan('registry', 'enabler').set('BASIC')
  }
}

const get = 'GetRegistryScanningConfiguration'
const rule = {
  scanFrequency: 'SCAN_ON_PUSH',
  repositoryFilters: [{ filter: '*', filterType: 'WILDCARD' }],
}
const ecr = (name: string) => ({
  path: '/',
  headers: { 'x-amz-target': `AmazonEC2ContainerRegistry_V20150921.${name}` },
  body: '',
})
const requests: Readonly<
  Record<string, { path: string; headers: Record<string, string>; body: string }>
> = {
  GetCallerIdentity: { path: '/', headers: {}, body: 'Action=GetCallerIdentity' },
  Enable: { path: '/enable', headers: {}, body: '' },
  Disable: { path: '/disable', headers: {}, body: '' },
  BatchGetAccountStatus: { path: '/status/batch/get', headers: {}, body: '' },
  [get]: ecr(get),
  PutRegistryScanningConfiguration: ecr('PutRegistryScanningConfiguration'),
}

describe('how somebody stands with a Terraform of their own', () => {
  it('has not begun before the first change, whoever looks', () => {
    const person = new Person().plan()
    expect(person.standing).toBe('not-begun')
    expect(person.call('Enable', { resourceTypes: ['ECR'] }, 'you').standing).toBe('not-begun')
  })

  it('has applied, and nothing has come back yet', () => {
    const person = new Person().plan().enable('ECR').set('BASIC')
    expect(person.standing).toBe('applied')
    expect(person.seat.progress).toMatchObject({ applies: 1, repeats: 0, flips: 2 })
    expect(person.pass(day).standing).toBe('applied')
  })

  it('loops once an apply has to do again what one has done', () => {
    const person = new Person().plan().enable('ECR').set('BASIC').pass(day)
    expect(person.plan('registry', 'enabler').standing).toBe('applied')
    expect(person.enable('ECR').standing).toBe('looping')
    expect(person.plan('registry', 'enabler').set('BASIC').standing).toBe('looping')
    expect(person.seat.progress).toMatchObject({ applies: 3, repeats: 2, flips: 4 })
  })

  it('still loops however often it only plans', () => {
    const person = new Person().looped().pass(day)
    for (let times = 0; times < 4; times++) person.plan('registry', 'enabler')
    expect(person.standing).toBe('looping')
  })

  it('rests when it is applied once more after the fix', () => {
    const person = new Person().looped()
    person.call('GetCallerIdentity').call(get)
    expect(person.standing).toBe('looping')
    person.call('GetCallerIdentity').plan('registry').call('GetCallerIdentity')
    expect(person.standing).toBe('resting')
    expect(person.pass(day).standing).toBe('resting')
    expect(person.seat.progress).toMatchObject({ applies: 3, repeats: 2 })
  })

  it('rests with both resources, if they ask for the same fact', () => {
    const person = new Person().looped()
    person.plan('registry', 'enabler').set('ENHANCED')
    expect(person.standing).toBe('applied')
    person.plan('registry', 'enabler').plan('registry', 'enabler')
    expect(person.standing).toBe('resting')
  })

  it('rests no longer once the enabler is back', () => {
    const person = new Person().looped().plan('registry').plan('registry').plan('registry')
    expect(person.standing).toBe('resting')
    person.enable('ECR')
    expect(person.standing).toBe('looping')
  })

  it('counts no wish that was changed, nor what somebody else undid', () => {
    const wishes = new Person().plan().set('BASIC').plan('registry').set('ENHANCED')
    expect(wishes.plan('registry').set('BASIC').seat.progress.repeats).toBe(0)
    const other = new Person().plan().set('BASIC')
    other.call('PutRegistryScanningConfiguration', { scanType: 'ENHANCED', rules: [] }, 'you')
    expect(other.plan('registry').set('BASIC').seat.progress.repeats).toBe(0)
  })

  it('begins anew with a fresh account', () => {
    const person = new Person().looped()
    person.seat = obey(person.seat, { type: 'reset' }, 0)
    expect(person.standing).toBe('not-begun')
    expect(person.seat.progress).toMatchObject({ applies: 0, repeats: 0, flips: 0 })
  })
})
