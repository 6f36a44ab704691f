import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { EnableCommand } from '@aws-sdk/client-inspector2'
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountFacts } from '@/machines/account/account'
import { memoryStore } from '@/server/accounts/memory-store'
import { obey } from '@/server/accounts/order'
import { redisStore } from '@/server/accounts/redis-store'
import type { Seat } from '@/server/accounts/seat'
import { idleTime, type Store } from '@/server/accounts/store'
import { clientsOf } from './clients'
import { hasRedis, startRedis } from './redis-server'

let redis: Awaited<ReturnType<typeof startRedis>>
const redisHere = hasRedis()
beforeAll(async () => {
  if (redisHere) redis = await startRedis()
})
afterAll(() => {
  if (redisHere) redis.stop()
})

const look = (store: Store, key: string) =>
  store.change<Seat>(key, (seat) => ({ seat, result: seat }))
const mark = (store: Store, key: string) =>
  store.change(key, (seat) => ({
    seat: obey(seat, { type: 'hold', operation: 'Enable', ms: seat.sequence }, seat.settledAt),
    result: null,
  }))

const stores = [
  {
    kind: 'memory',
    skip: false,
    open: (clock: () => number, most?: number) => memoryStore({ clock, ...(most && { most }) }),
  },
  {
    kind: 'Redis',
    skip: !redisHere,
    open: (clock: () => number, most?: number) =>
      redisStore({ url: redis.url, clock, ...(most && { most }) }),
  },
]

for (const { kind, skip, open } of stores) {
  describe.skipIf(skip)(`seats in ${kind}`, () => {
    let now = Date.now()
    let store: Store
    beforeAll(() => {
      store = open(() => now)
    })
    afterAll(() => store.close())

    it('come back as they were, clock and pending moves included', async () => {
      const steps = [
        { type: 'reset', on: ['ECR'], assumptions: { grace: 'never', report: 'disabled' } },
        { type: 'settings', speed: 0, rules: { R4: false } },
        { type: 'hold', operation: 'Enable', ms: 5 },
        { type: 'time.passed', ms: 42 },
      ] as const
      const kept = await store.change<Seat>('BACK', (seat) => {
        const changed = steps.reduce((so, step) => obey(so, step, now), seat)
        return { seat: changed, result: changed }
      })
      const back = await look(store, 'BACK')
      const { account, ...others } = back
      const { account: keptAccount, ...keptOthers } = kept
      expect(others).toEqual(keptOthers)
      expect(accountFacts(account)).toEqual(accountFacts(keptAccount))
      expect(account.timers).toEqual(keptAccount.timers)
      expect(account.snapshot.context).toEqual(keptAccount.snapshot.context)
    })

    it('never lose one of many changes made at once', async () => {
      await Promise.all(Array.from({ length: 40 }, () => mark(store, 'BUSY')))
      expect((await look(store, 'BUSY')).sequence).toBe(40)
    })

    it('tell whoever watches, of that seat alone and until told to stop', async () => {
      let told = 0
      const stop = await store.watch('WATCHED', () => {
        told += 1
      })
      await mark(store, 'WATCHED')
      await mark(store, 'ANOTHER')
      await look(store, 'WATCHED')
      await expect.poll(() => told).toBe(1)
      stop()
      await mark(store, 'WATCHED')
      await mark(store, 'WATCHED')
      expect(told).toBe(1)
    })

    it('expire some hours after their last use', async () => {
      await mark(store, 'IDLE')
      now += idleTime - 1
      expect((await look(store, 'IDLE')).sequence).toBe(1)
      now += idleTime
      expect((await look(store, 'IDLE')).sequence).toBe(0)
    })

    it('are not kept alive by whoever only looks, on an open page for example', async () => {
      await mark(store, 'LEFT OPEN')
      const peep = () => store.change<Seat>('LEFT OPEN', (seat) => ({ seat, result: seat }), 'look')
      now += idleTime - 1
      expect((await peep()).sequence).toBe(1)
      now += 1
      expect((await peep()).sequence).toBe(0)
    })

    it('make room before others when they are only looked at', async () => {
      const small = open(() => now, 3)
      for (const key of ['WATCHED ONLY', 'X1', 'X2']) {
        now += 1
        await mark(small, key)
      }
      await small.change('WATCHED ONLY', (seat) => ({ seat, result: null }), 'look')
      now += 1
      await mark(small, 'X3')
      expect((await look(small, 'X1')).sequence).toBe(1)
      expect((await look(small, 'WATCHED ONLY')).sequence).toBe(0)
      await small.close()
    })

    it('are forgotten when the room is full, the longest idle first', async () => {
      const small = open(() => now, 20)
      for (const key of ['OLD', 'OFTEN', ...Array.from({ length: 18 }, (_, n) => `C${n}`)]) {
        now += 1
        await mark(small, key)
      }
      now += 1
      await mark(small, 'OFTEN')
      now += 1
      await mark(small, 'NEW')
      expect((await look(small, 'OFTEN')).sequence).toBe(2)
      expect((await look(small, 'NEW')).sequence).toBe(1)
      expect((await look(small, 'OLD')).sequence).toBe(0)
      await small.close()
    })
  })
}

describe.skipIf(!redisHere)('two processes over one Redis', () => {
  const processes: ChildProcess[] = []
  afterAll(() => processes.forEach((each) => void each.kill()))

  async function anotherProcess(): Promise<string> {
    const child = spawn(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'test/server/aws-server.process.ts'],
      { env: { ...process.env, REDIS_URL: redis.url }, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    processes.push(child)
    for await (const line of createInterface(child.stdout)) return line
    throw new Error('The process ended before it listened.')
  }

  it('serve one account: 20 calls at once through both, and none is lost', async () => {
    const addresses = await Promise.all([anotherProcess(), anotherProcess()])
    const [one, other] = addresses.map((address) => clientsOf(address, 'SHARED'))
    if (!one || !other) throw new Error('There are two.')
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        n % 2 === 0
          ? one.sts.send(new GetCallerIdentityCommand({}))
          : other.inspector.send(new EnableCommand({ resourceTypes: ['ECR'] })),
      ),
    )
    const seat = await (await fetch(`${addresses[0]}/api/accounts/SHARED/`)).json()
    expect(seat).toMatchObject({ sequence: 20, account: { scanType: 'ENHANCED' } })
    const operations = seat.log.map(({ operation }: { operation: string }) => operation)
    expect(operations.filter((name: string) => name === 'Enable')).toHaveLength(10)
  }, 90_000)
})
