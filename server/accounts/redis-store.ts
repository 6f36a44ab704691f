import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@redis/client'
import { openSeat, type Seat } from './seat'
import { seatFrom, seatText } from './seat-record'
import { type Clock, idleTime, maxSeats, type Store } from './store'

/** Keys begin with this; another number for records that this model could not read. */
const prefix = 'perpetual-diff:1:'
const seatKey = (accessKeyId: string) => `${prefix}seat:${accessKeyId}`
const lastUse = `${prefix}last-use`

/** Milliseconds; a client waits no longer for its answer than it would for AWS's. */
const patience = 3000
const attempts = 300

/**
 * Writes the seat if nobody wrote it since it was read, lets go of the idle, tells the watchers.
 * Redis forgets idle seats by itself; the dates are for those of whom there are too many.
 */
const write = `
local now, idle = tonumber(ARGV[4]), tonumber(ARGV[5])
if (redis.call('HGET', KEYS[1], 'revision') or '') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'revision', ARGV[2], 'seat', ARGV[3])
if ARGV[8] == 'use' then
  redis.call('HSET', KEYS[1], 'used', now)
  redis.call('PEXPIRE', KEYS[1], idle)
  redis.call('ZADD', KEYS[2], now, KEYS[1])
end
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - idle)
local over = redis.call('ZCARD', KEYS[2]) - tonumber(ARGV[6])
if over > 0 then
  local longestIdle = redis.call('ZPOPMIN', KEYS[2], over)
  for i = 1, #longestIdle, 2 do redis.call('DEL', longestIdle[i]) end
end
if ARGV[7] == 'tell' then redis.call('PUBLISH', KEYS[1], '') end
return 1
`

interface RedisInput {
  /** `redis://host:6379` */
  readonly url: string
  readonly clock?: Clock
  readonly most?: number
}

/** Seats in Redis, so that several processes can serve one room; `most` of them. */
export function redisStore({ url, clock = Date.now, most = maxSeats }: RedisInput): Store {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandOptions: { timeout: patience },
    socket: { connectTimeout: patience },
  })
  const watcher = client.duplicate({ disableOfflineQueue: false })
  for (const each of [client, watcher]) each.on('error', complain)
  const [ready, watching] = [opener(client), opener(watcher)]
  for (const open of [ready, watching]) open().catch(complain)

  // A break and its end are news to everybody: what was published in between nobody heard.
  const listeners = new Set<() => void>()
  for (const change of ['error', 'ready']) {
    watcher.on(change, () => {
      for (const listener of listeners) listener()
    })
  }

  async function read(accessKeyId: string, now: number): Promise<Read> {
    const wanted = client.hmGet(seatKey(accessKeyId), ['revision', 'seat', 'used'])
    const [revision, text, used] = await within(patience, wanted)
    const isIdle = now - Number(used ?? now) >= idleTime
    const known = text && !isIdle ? seatFrom(text) : null
    const before = known ?? openSeat(accessKeyId, now)
    return { revision: revision ?? '', before, isNew: known === null }
  }

  return {
    async change(accessKeyId, step, why = 'use') {
      await within(patience, ready())
      const key = seatKey(accessKeyId)
      for (let attempt = 0; attempt < attempts; attempt++) {
        const now = clock()
        const { revision, before, isNew } = await read(accessKeyId, now)
        const { seat, result } = step(before)
        const tell = seat.sequence === before.sequence ? '' : 'tell'
        const use = isNew ? 'use' : why
        const values = [revision, randomUUID(), seatText(seat), now, idleTime, most, tell, use]
        const writing = client.eval(write, {
          keys: [key, lastUse],
          arguments: values.map(String),
        })
        if ((await within(patience, writing)) === 1) return result
        await sleep(Math.random() * Math.min(attempt, 20))
      }
      throw new Error(`${key} was changed by others ${attempts} times in a row.`)
    },
    async watch(accessKeyId, listener) {
      const channel = seatKey(accessKeyId)
      await within(patience, watching())
      await within(patience, watcher.subscribe(channel, listener))
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        watcher.unsubscribe(channel, listener).catch(complain)
      }
    },
    async close() {
      for (const each of [client, watcher]) {
        if (each.isReady) await within(patience, each.close()).catch(() => each.destroy())
        else if (each.isOpen) each.destroy()
      }
    },
  }
}

interface Read {
  /** Of the text that was read; empty when there was none. */
  readonly revision: string
  readonly before: Seat
  readonly isNew: boolean
}

/** Connects once; the client itself sees to later breaks. One that was refused may be tried again. */
function opener(client: { connect: () => Promise<unknown> }): () => Promise<unknown> {
  let opening: Promise<unknown> | null = null
  return () => {
    opening ??= client.connect().catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
}

let complained = 0
/** Without a listener an error would end the process; a lost connection tells itself many times. */
function complain(error: unknown): void {
  if (Date.now() - complained < 10_000) return
  complained = Date.now()
  console.error('Redis:', error instanceof Error ? error.message : error)
}

/** The client's own time limit ends with the sending; a Redis that hangs would never be given up. */
async function within<T>(ms: number, wanted: Promise<T>): Promise<T> {
  const late = new AbortController()
  const tooLate = sleep(ms, undefined, { signal: late.signal }).then(() => {
    throw new Error(`Redis did not answer within ${ms} ms.`)
  })
  for (const either of [wanted, tooLate]) either.catch(() => undefined)
  try {
    return await Promise.race([wanted, tooLate])
  } finally {
    late.abort()
  }
}
