import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { everybody, flood } from './bench/everybody'
import { line, wrongWith } from './bench/load'
import { loadOf } from './bench/process'
import { serve } from './bench/serve'

/** Seconds of silence after which memory is looked at again, and megabytes it may have grown by. */
const rest = 30
const margin = 100

/**
 * npm run bench:load [-- --seconds 60 --readers 10 --keys 10 --followers 100]
 *
 * Readers, AWS clients and a workshop's room on one process of the built site, over real HTTP on the
 * loopback. For the last third of the time one key and one false driver ask for more than they may. It
 * fails when anybody else is answered with an error or a follower misses a beat, when the two are not
 * told to come back later, or when half a minute after all have left the process holds 100 MB more
 * than before.
 */
async function benchLoad(): Promise<void> {
  const { seconds, port, ...counts } = settings()
  const { site, pid, stop } = await serve(String(port))
  const megabytes = () => loadOf(pid).megabytes ?? 0
  try {
    const all = await everybody(site, counts)
    await sleep(5000) // what the first requests cost is not the load's
    all.seen()
    const before = megabytes()
    let most = before
    const watch = setInterval(() => {
      most = Math.max(most, megabytes())
    }, 500)
    await sleep((seconds * 2000) / 3)
    const calm = all.seen()

    let isOver = false
    const flooding = flood(site, all.code, () => isOver)
    await sleep((seconds * 1000) / 3)
    isOver = true
    await flooding.asking
    const pressed = all.seen()
    const missed = await all.leave()
    clearInterval(watch)
    await sleep(rest * 1000)
    const after = megabytes()

    const failures = [
      ...[...calm, ...pressed].flatMap((one) => wrongWith(one, [200])),
      ...flooding.seen.flatMap((one) => wrongWith(one, [200, 403, 429])),
      ...flooding.seen.flatMap(({ name, statuses }) =>
        statuses.has(429) ? [] : [`${name}: never refused`],
      ),
      ...(missed > 0 ? [`${missed} followers missed a beat`] : []),
      ...(after - before > margin ? [`${after - before} MB are not given back`] : []),
    ]
    const { length: cores, 0: core } = cpus()
    console.log(`
${new Date().toISOString().slice(0, 10)}, ${cores} cores (${core?.model.trim()}), Node ${process.version}, ${seconds} s. All who ask and the server share the machine.
${counts.readers} readers, ${counts.keys} keys, ${counts.followers} followers of one room.

For two thirds of the time
${calm.map(line).join('\n')}

The same, while two ask for more than they may
${pressed.map(line).join('\n')}
${flooding.seen.map(line).join('\n')}

Memory: ${before} MB with everybody there, ${most} MB at most, ${after} MB ${rest} s after they left (may be ${margin} MB more than before)
${failures.length > 0 ? `FAILED: ${failures.join('; ')}` : 'No error; every beat once and in order; every refusal says when to come back.'}`)
    if (failures.length > 0) process.exitCode = 1
  } finally {
    stop()
  }
}

function settings() {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: process.env.PD_LOAD_SECONDS ?? '60' },
      readers: { type: 'string', default: '10' },
      keys: { type: 'string', default: '10' },
      followers: { type: 'string', default: '100' },
      port: { type: 'string', default: '0' },
    },
  })
  const count = (name: keyof typeof values, least = 1) => {
    const number = Number(values[name])
    if (Number.isInteger(number) && number >= least) return number
    throw new Error(`Expected --${name} to be a number from ${least} on, got '${values[name]}'.`)
  }
  return {
    seconds: count('seconds'),
    readers: count('readers'),
    keys: count('keys'),
    followers: count('followers'),
    port: count('port', 0),
  }
}

void benchLoad().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
