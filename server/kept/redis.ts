import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@redis/client'
import type { Change, Clock, Kept, Kind, Why } from './kept'
import { complain, opener, patience, within } from './redis-connection'

/** Keys begin with this; another number for records that this version could not read. */
const prefix = 'perpetual-diff:1:'
const attempts = 300

/**
 * Writes the value if nobody wrote it since it was read, lets go of the idle, tells the watchers.
 * An empty one ends it. Redis forgets idle values by itself; the dates are for those of whom there
 * are too many.
 */
const write = `
local now, idle = tonumber(ARGV[4]), tonumber(ARGV[5])
if (redis.call('HGET', KEYS[1], 'revision') or '') ~= ARGV[1] then return 0 end
if ARGV[3] == '' then
  redis.call('DEL', KEYS[1])
  redis.call('ZREM', KEYS[2], KEYS[1])
else
  redis.call('HSET', KEYS[1], 'revision', ARGV[2], 'value', ARGV[3])
  if ARGV[8] == 'use' then
    redis.call('HSET', KEYS[1], 'used', now)
    redis.call('PEXPIRE', KEYS[1], idle)
    redis.call('ZADD', KEYS[2], now, KEYS[1])
  end
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

/**
 * Values in Redis, so that several processes can serve the same ones.
 * @param url `redis://host:6379`
 */
export function keptInRedis<T>(kind: Kind<T>, url: string, clock: Clock): Kept<T> {
  const keyOf = (key: string) => `${prefix}${kind.name}:${key}`
  const lastUse = `${prefix}${kind.name}-last-use`
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

  async function read(key: string, now: number): Promise<Read<T>> {
    const wanted = client.hmGet(keyOf(key), ['revision', 'value', 'used'])
    const [revision, text, used] = await within(patience, wanted)
    const isIdle = now - Number(used ?? now) >= kind.idleTime
    return { revision: revision ?? '', before: text && !isIdle ? kind.from(text) : null }
  }

  /** One try; null when somebody else was faster. */
  async function once<R>(
    key: string,
    step: (before: T | null) => Change<T, R>,
    why: Why,
  ): Promise<{ readonly result: R } | null> {
    const now = clock()
    const { revision, before } = await read(key, now)
    const { value, result } = step(before)
    if (value === before && (why === 'look' || value === null)) return { result }
    const text = value === null ? '' : kind.text(value)
    const tell = kind.isNews(before, value) ? 'tell' : ''
    const use = before === null ? 'use' : why
    const { idleTime, most } = kind
    const values = [revision, randomUUID(), text, now, idleTime, most, tell, use]
    const writing = client.eval(write, {
      keys: [keyOf(key), lastUse],
      arguments: values.map(String),
    })
    return (await within(patience, writing)) === 1 ? { result } : null
  }

  return {
    async change(key, step, why = 'use') {
      await within(patience, ready())
      for (let attempt = 0; attempt < attempts; attempt++) {
        const done = await once(key, step, why)
        if (done) return done.result
        await sleep(Math.random() * Math.min(attempt, 20))
      }
      throw new Error(`${keyOf(key)} was changed by others ${attempts} times in a row.`)
    },
    async watch(key, listener) {
      const channel = keyOf(key)
      await within(patience, watching())
      await within(patience, watcher.subscribe(channel, listener))
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        watcher.unsubscribe(channel, listener).catch(complain)
      }
    },
    async count() {
      await within(patience, ready())
      return within(patience, client.zCount(lastUse, clock() - kind.idleTime + 1, '+inf'))
    },
    async close() {
      for (const each of [client, watcher]) {
        if (each.isReady) await within(patience, each.close()).catch(() => each.destroy())
        else if (each.isOpen) each.destroy()
      }
    },
  }
}

interface Read<T> {
  /** Of the text that was read; empty when there was none. */
  readonly revision: string
  readonly before: T | null
}
