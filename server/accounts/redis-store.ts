import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@redis/client'
import { openSeat } from './seat'
import { seatFrom, seatText } from './seat-record'
import { type Clock, idleTime, maxSeats, type Store } from './store'

/** Keys begin with this; another number for records that this model could not read. */
const prefix = 'perpetual-diff:1:'
const seatKey = (accessKeyId: string) => `${prefix}seat:${accessKeyId}`
const lastUse = `${prefix}last-use`

/** Milliseconds; a client waits no longer for its answer than it would for AWS's. */
const patience = 3000
const attempts = 300

/** Writes the seat if nobody wrote it since it was read, lets go of the idle, tells the watchers. */
const write = `
local now, idle = tonumber(ARGV[4]), tonumber(ARGV[5])
if (redis.call('HGET', KEYS[1], 'revision') or '') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'revision', ARGV[2], 'seat', ARGV[3])
redis.call('PEXPIRE', KEYS[1], idle)
redis.call('ZADD', KEYS[2], now, KEYS[1])
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
  const ready = client.connect()
  const watching = watcher.connect()
  for (const connecting of [ready, watching]) connecting.catch(complain)

  return {
    async change(accessKeyId, step) {
      await within(patience, ready)
      const key = seatKey(accessKeyId)
      for (let attempt = 0; attempt < attempts; attempt++) {
        const now = clock()
        const [revision, text] = await client.hmGet(key, ['revision', 'seat'])
        const before = (text ? seatFrom(text) : null) ?? openSeat(accessKeyId, now)
        const { seat, result } = step(before)
        const tell = seat.sequence === before.sequence ? '' : 'tell'
        const values = [revision ?? '', randomUUID(), seatText(seat), now, idleTime, most, tell]
        const written = await client.eval(write, {
          keys: [key, lastUse],
          arguments: values.map(String),
        })
        if (written === 1) return result
        await sleep(Math.random() * Math.min(attempt, 20))
      }
      throw new Error(`${key} was changed by others ${attempts} times in a row.`)
    },
    async watch(accessKeyId, listener) {
      const channel = seatKey(accessKeyId)
      await within(patience, watching)
      await watcher.subscribe(channel, listener)
      return () => void watcher.unsubscribe(channel, listener).catch(complain)
    },
    async close() {
      await Promise.all([client.close(), watcher.close()])
    },
  }
}

let complained = 0
/** Without a listener an error would end the process; a lost connection tells itself many times. */
function complain(error: unknown): void {
  if (Date.now() - complained < 10_000) return
  complained = Date.now()
  console.error('Redis:', error instanceof Error ? error.message : error)
}

async function within<T>(ms: number, wanted: Promise<T>): Promise<T> {
  const late = new AbortController()
  const tooLate = sleep(ms, undefined, { signal: late.signal }).then(() => {
    throw new Error(`Redis did not answer within ${ms} ms.`)
  })
  tooLate.catch(() => undefined)
  try {
    return await Promise.race([wanted, tooLate])
  } finally {
    late.abort()
  }
}
