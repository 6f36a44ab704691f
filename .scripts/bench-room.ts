import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { accepted, opened, press, stops } from './bench/driver'
import { follow, type Room } from './bench/followers'
import { type Load, loadOf, memoryText } from './bench/process'
import { quantile, spread } from './bench/quantile'
import { serve } from './bench/serve'

/**
 * npm run bench:room [-- --followers 300 --presses 40 --pause 400 --processes 1]
 *
 * A full workshop room on the built site, over real HTTP on the loopback: a driver presses Next, every
 * follower hears it. With `--processes 2` and `REDIS_URL` the followers are shared out, and one process
 * is killed in the middle. It fails when a follower has missed a beat, had one twice or out of order.
 */
async function benchRoom(): Promise<void> {
  const { followers, presses, pause, processes, port } = settings()
  const served = await Promise.all(
    Array.from({ length: processes }, (_, n) => serve(port === 0 ? '0' : String(port + n))),
  )
  const [first] = served
  if (!first) throw new Error('There is at least one process.')
  try {
    for (const { site } of served) await fetch(`${site}/api/rooms/`) // what a first request costs is not the room's
    const { code, key } = await opened(first.site)
    const room: Room = {
      sites: served.map(({ site }) => site),
      code,
      pressedAt: new Map(),
      heard: [],
      heardLate: [],
      breaks: { count: 0 },
    }
    const before = served.map(({ pid }) => loadOf(pid))
    let isOver = false
    const opening = performance.now()
    const all = await Promise.all(
      Array.from({ length: followers }, (_, n) => follow(room, n, () => isOver)),
    )
    const openedIn = performance.now() - opening
    const seated = served.map(({ pid }) => loadOf(pid))
    await sleep(1000)

    const answered: number[] = []
    let killed: number | null = null
    for (let n = 1; n <= presses; n++) {
      if (processes > 1 && n === Math.ceil(presses / 2)) {
        served.at(-1)?.kill()
        room.sites.pop()
        killed = n
      }
      const stop = stops[n % stops.length]
      const pressed = performance.now()
      room.pressedAt.set(n + 1, pressed) // the room's own first beat is entry 1
      accepted(await press(first.site, { code, key }, { type: 'beat', ...stop }))
      answered.push(performance.now() - pressed)
      await sleep(pause)
    }
    await sleep(3000)
    isOver = true
    const after = served.map(({ pid }) => loadOf(pid))
    const wanted = Array.from({ length: presses + 1 }, (_, n) => n + 1).join()
    const wrong = all.filter(({ entries }) => entries.join() !== wanted)
    const { length: cores, 0: core } = cpus()
    const p95 = quantile(room.heard, 0.95)
    console.log(`
${new Date().toISOString().slice(0, 10)}, ${cores} cores (${core?.model.trim()}), Node ${process.version}, the room in ${process.env.REDIS_URL ? 'Redis' : 'memory'}, ${processes} process${processes > 1 ? 'es' : ''}.
${followers} followers, ${presses} presses, ${pause} ms apart${killed ? `; one process is killed before press ${killed}` : ''}. Followers, driver and server share the machine.

All streams open after      ${Math.round(openedIn)} ms
From press to its answer    ${spread(answered)}
From press to its event     ${spread(room.heard)}   ${p95 < 250 ? 'reached: p95 under 250 ms' : 'MISSED: p95 under 250 ms'}
${room.heardLate.length > 0 ? `Caught up after the break    ${room.heardLate.length} events, longest ${Math.max(...room.heardLate).toFixed(0)} ms\n` : ''}Breaks                      ${room.breaks.count}
Every beat, in order, once  ${followers - wrong.length} of ${followers} followers
${served.map((_, n) => `Process ${n + 1}                   ${figures(before[n], seated[n], after[n])}`).join('\n')}`)
    if (wrong.length > 0) {
      console.error(`One of them heard ${wrong[0]?.entries.join(' ')}`)
      process.exitCode = 1
    }
  } finally {
    for (const { stop } of served) stop()
  }
}

function figures(before?: Load, seated?: Load, after?: Load): string {
  if (!before || !seated || !after) return 'unknown'
  const spent = (one: Load, other: Load) =>
    one.seconds === null || other.seconds === null
      ? 'killed'
      : `${(other.seconds - one.seconds).toFixed(1)} s`
  return `memory ${memoryText(before)}, ${memoryText(seated)} with every stream open, ${memoryText(after)} at the end; processor ${spent(before, seated)} to open them, ${spent(seated, after)} for the presses`
}

function settings() {
  const { values } = parseArgs({
    options: {
      followers: { type: 'string', default: '300' },
      presses: { type: 'string', default: '40' },
      pause: { type: 'string', default: '400' },
      processes: { type: 'string', default: '1' },
      port: { type: 'string', default: '0' },
    },
  })
  const count = (name: keyof typeof values, least = 1) => {
    const number = Number(values[name])
    if (Number.isInteger(number) && number >= least) return number
    throw new Error(`Expected --${name} to be a number from ${least} on, got '${values[name]}'.`)
  }
  const processes = count('processes')
  if (processes > 1 && !process.env.REDIS_URL) {
    throw new Error('Several processes need one place for the room: set REDIS_URL.')
  }
  return {
    followers: count('followers'),
    presses: count('presses'),
    pause: count('pause'),
    processes,
    port: count('port', 0),
  }
}

void benchRoom().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
