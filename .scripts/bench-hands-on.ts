import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { loadOf, memoryText } from './bench/process'
import { quantile } from './bench/quantile'
import { call, emptyRoom, follow, keysOf } from './bench/room'
import { serve } from './bench/serve'

/**
 * npm run bench:hands-on [-- --readers 300 --keys 30 --calls 20 --pause 500]
 *
 * A full room: readers who follow their accounts on the built site, over real HTTP on the loopback,
 * while every key calls AWS. Over Redis with `REDIS_URL`. It only prints; no figure fails it.
 */
async function benchHandsOn(): Promise<void> {
  const { readers, keys, calls, pause, port } = settings()
  const { site, pid, stop } = await serve(port)
  try {
    const told = keysOf(keys)
    const room = emptyRoom()
    await fetch(`${site}/api/accounts/`) // what the first request costs is not the room's
    const before = memoryText(loadOf(pid))
    const opening = performance.now()
    const follows = told.flatMap((of, n) =>
      Array.from({ length: Math.ceil((readers - n) / keys) }, () => follow(site, of, room)),
    )
    await Promise.all(follows)
    const opened = performance.now() - opening
    const seated = memoryText(loadOf(pid))
    await Promise.all(told.map((of) => call(site, of, { calls, pause }, room)))
    await sleep(2000)
    const after = memoryText(loadOf(pid))
    const { length: cores, 0: core } = cpus()
    const expected = readers * calls
    console.log(`
${new Date().toISOString().slice(0, 10)}, ${cores} cores (${core?.model.trim()}), Node ${process.version}, seats in ${process.env.REDIS_URL ? 'Redis' : 'memory'}.
${readers} readers on ${keys} keys; each key makes ${calls} calls, ${pause} ms apart on average. Readers and server share the machine.

All streams open after   ${Math.round(opened)} ms
From call to its answer  ${spread(room.answered)}
From call to its event   ${spread(room.heard)}
Events heard             ${room.heard.length} of ${expected}
Streams lost             ${room.lost.length}${room.lost[0] ? ` (${room.lost[0]})` : ''}
Memory of the server     ${before} before, ${seated} with every stream open, ${after} at the end`)
  } finally {
    stop()
  }
}

function settings() {
  const { values } = parseArgs({
    options: {
      readers: { type: 'string', default: '300' },
      keys: { type: 'string', default: '30' },
      calls: { type: 'string', default: '20' },
      pause: { type: 'string', default: '500' },
      port: { type: 'string', default: '0' },
    },
  })
  const count = (name: 'readers' | 'keys' | 'calls' | 'pause') => {
    const number = Number(values[name])
    if (Number.isInteger(number) && number >= 1) return number
    throw new Error(`Expected --${name} to be a number from 1 on, got '${values[name]}'.`)
  }
  return {
    readers: count('readers'),
    keys: count('keys'),
    calls: count('calls'),
    pause: count('pause'),
    port: values.port,
  }
}

function spread(times: readonly number[]): string {
  const [half, most, all] = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1))
  return `p50 ${half} ms, p95 ${most} ms, longest ${all} ms`
}

void benchHandsOn().then(() => process.exit())
