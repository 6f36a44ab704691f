import { PutRegistryScanningConfigurationCommand } from '@aws-sdk/client-ecr'
import { BatchGetAccountStatusCommand, EnableCommand } from '@aws-sdk/client-inspector2'
import { describe, expect, it } from 'vitest'
import { createAwsServer } from '@/server/aws/listen'
import { clientsOf } from './clients'
import { hosted } from './hosted'

let now = 1_000_000
const address = await hosted(createAwsServer({ clock: () => now }))

let keys = 0
const newKey = () => `ORDERS${keys++}`
const seatAddress = (key: string) => `${address}/api/accounts/${key}/`
const look = async (key: string) => (await fetch(seatAddress(key))).json()
const order = async (key: string, body: object | string) =>
  fetch(seatAddress(key), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const basic = new PutRegistryScanningConfigurationCommand({ scanType: 'BASIC' })
const enableEcr = new EnableCommand({ resourceTypes: ['ECR'] })

/** Leaves the account with a lag of 30 s and a grace of 60 s running. */
async function idle(key: string) {
  const { inspector, ecr } = clientsOf(`${address}/api/aws`, key)
  await inspector.send(enableEcr)
  await ecr.send(basic)
}

describe('an account’s clock', () => {
  it('is the server’s, and can be sped up', async () => {
    const key = newKey()
    await order(key, { type: 'settings', speed: 60 })
    await idle(key)
    now += 999
    expect(await look(key)).toMatchObject({ account: { inspector: 'enabled' }, nextMove: 60 })
    now += 1
    expect(await look(key)).toMatchObject({ account: { inspector: 'disabled' }, nextMove: null })
  })

  it('stands still at speed 0 and can be moved on by hand', async () => {
    const key = newKey()
    await order(key, { type: 'settings', speed: 0 })
    await idle(key)
    now += 1e6
    expect(await look(key)).toMatchObject({ time: 0, nextMove: 30_000 })
    await order(key, { type: 'time.passed', ms: 60_000 })
    const { log } = await look(key)
    const acted = log.filter(({ type }: { type: string }) => type === 'aws.acted')
    expect(acted).toMatchObject([
      { time: 30_000, rules: [] },
      { time: 60_000, rules: ['R3'], account: { inspector: 'disabled' } },
    ])
  })

  it('never runs backwards', async () => {
    const key = newKey()
    now += 5
    const { time } = await look(key)
    now -= 1000
    expect((await look(key)).time).toBe(time)
    now += 1000
  })
})

describe('an account’s settings', () => {
  it('change what AWS does from now on, a running grace included', async () => {
    const key = newKey()
    await order(key, { type: 'settings', speed: 0, assumptions: { grace: 'never' } })
    await idle(key)
    await order(key, { type: 'time.passed', ms: 1e9 })
    expect(await look(key)).toMatchObject({ account: { inspector: 'enabled' }, nextMove: null })
    await order(key, { type: 'settings', assumptions: { grace: 'short' } })
    expect(await look(key)).toMatchObject({ nextMove: 60_000 })
    await order(key, { type: 'settings', assumptions: { grace: 'long' } })
    expect(await look(key)).toMatchObject({ nextMove: 30 * 60_000 })
    await order(key, { type: 'settings', rules: { R3: false } })
    await order(key, { type: 'time.passed', ms: 1e9 })
    expect(await look(key)).toMatchObject({ account: { inspector: 'enabled' } })
  })

  it('say how a switched-off account is reported', async () => {
    const key = newKey()
    const { inspector } = clientsOf(address, key)
    const accounts = async () =>
      (await inspector.send(new BatchGetAccountStatusCommand({}))).accounts ?? []
    expect(await accounts()).toEqual([])
    await order(key, { type: 'settings', assumptions: { report: 'disabled' } })
    expect((await accounts()).map(({ state }) => state?.status)).toEqual(['DISABLED'])
  })

  it('start a fresh account in which types are on already', async () => {
    const key = newKey()
    await idle(key)
    const before = await look(key)
    const reply = await order(key, { type: 'reset', on: ['EC2', 'LAMBDA'], rules: { R1: false } })
    const seat = await reply.json()
    expect(seat).toMatchObject({
      accountId: before.accountId,
      account: { inspector: 'enabled', coverage: { ec2: true, ecr: false, lambda: true } },
      settings: { rules: { R1: false, R2: true } },
    })
    expect(seat.sequence).toBeGreaterThan(before.sequence)
  })

  it('hold one operation back, so that the other of two calls gets there first', async () => {
    const key = newKey()
    const { inspector, ecr } = clientsOf(address, key)
    await order(key, { type: 'hold', operation: 'Enable', ms: 300 })
    await Promise.all([inspector.send(enableEcr), ecr.send(basic)])
    const { log } = await look(key)
    const operations = log.flatMap(({ type, operation }: { type: string; operation: string }) =>
      type === 'call' ? [operation] : [],
    )
    expect(operations).toEqual(['PutRegistryScanningConfiguration', 'Enable'])
  })
})

describe('an order that cannot be read', () => {
  it.each([
    ['no JSON', '{', 'has to be JSON'],
    ['no object', '[]', 'has to be an object'],
    ['an unknown type', { type: 'burn' }, 'type has to be'],
    ['an unknown assumption', { type: 'settings', assumptions: { mood: 1 } }, 'report, coverage'],
    ['an unknown choice', { type: 'settings', assumptions: { grace: 'soon' } }, 'short, long'],
    ['a rule that is no yes or no', { type: 'settings', rules: { R1: 1 } }, 'true or false'],
    ['an unknown rule', { type: 'reset', rules: { R9: true } }, 'R1, R2'],
    ['too great a speed', { type: 'settings', speed: 1e9 }, 'speed has to be'],
    ['time that runs back', { type: 'time.passed', ms: -1 }, 'ms has to be'],
    ['no time', { type: 'time.passed' }, 'ms has to be'],
    ['an unknown operation', { type: 'hold', operation: 'Nap', ms: 1 }, 'operation has to be'],
    ['too long a hold', { type: 'hold', operation: 'Enable', ms: 1e9 }, 'ms has to be'],
    ['an unknown resource type', { type: 'reset', on: ['S3'] }, 'EC2, ECR'],
  ])('%s is refused in a sentence, and nothing changes', async (_, body, words) => {
    const key = newKey()
    const reply = await order(key, body)
    expect(reply.status).toBe(400)
    expect((await reply.json()).error).toContain(words)
    expect((await look(key)).sequence).toBe(0)
  })

  it.each([
    ['from a form of another site', { method: 'POST', body: '{}' }, 415],
    ['with a body beyond all measure', { method: 'POST', body: 'x'.repeat(300_000) }, 413],
  ])('%s is refused', async (_, init, status) => {
    const headers: Record<string, string> =
      status === 413 ? { 'content-type': 'application/json' } : {}
    expect((await fetch(seatAddress(newKey()), { ...init, headers })).status).toBe(status)
  })

  it.each([
    ['a key AWS would not know', 'a%20b/'],
    ['a place that is not there', 'KEY/elsewhere/'],
  ])('for %s is not found', async (_, path) => {
    expect((await fetch(`${address}/api/accounts/${path}`)).status).toBe(404)
  })
})
