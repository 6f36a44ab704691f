import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

interface Served {
  /** Without a slash at its end. */
  readonly site: string
  readonly pid: number
  readonly stop: () => void
  /** Ends it without a word to anybody. */
  readonly kill: () => void
}

/** The built site as `npm start` serves it; builds it first if needed. Port 0 takes a free one. */
export async function serve(port: string): Promise<Served> {
  const server = spawn(process.execPath, ['.scripts/start.mjs'], {
    env: { ...process.env, PORT: port, HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit').then(() => {
    throw new Error('The site did not start; what it printed stands above.')
  })
  const address = async () => {
    for await (const line of createInterface({ input: server.stdout })) {
      console.log(line)
      const found = /http:\/\/[\d.]+:\d+/.exec(line)?.[0]
      if (found) return found
    }
    return ended
  }
  const site = await Promise.race([address(), ended])
  return {
    site,
    pid: server.pid ?? 0,
    stop: () => server.kill(),
    kill: () => server.kill('SIGKILL'),
  }
}
