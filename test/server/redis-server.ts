import { execFileSync, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'

interface RunningRedis {
  readonly url: string
  readonly port: number
  readonly stop: () => void
  /** Ends it without a word to anybody. */
  readonly kill: () => void
  /** Holds it: connections stay, nothing is answered. */
  readonly hold: () => void
  readonly goOn: () => void
}

/** Debian's own Redis, for these tests alone: with nothing written to disk, on a free port unless given. */
export async function startRedis(at?: number): Promise<RunningRedis> {
  const port = at ?? (await freePort())
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
  ]
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface(server.stdout)) {
    if (line.includes('Ready to accept connections')) break
  }
  server.stdout.resume()
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    stop: () => void server.kill(),
    kill: () => void server.kill('SIGKILL'),
    hold: () => void server.kill('SIGSTOP'),
    goOn: () => void server.kill('SIGCONT'),
  }
}

/** Where Redis is missing its tests are skipped aloud; where every check has to run, that is an error. */
export function hasRedis(): boolean {
  try {
    execFileSync('redis-server', ['--version'])
    return true
  } catch {
    if (process.env.CI) throw new Error('redis-server is missing: apt-get install redis-server')
    console.warn('SKIPPED: redis-server is not installed, so the Redis store is not tested.')
    return false
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
