import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** A server of a test's own, which it may end and start again at the same address. */
export interface OwnServer {
  readonly site: string
  readonly start: () => Promise<void>
  readonly end: () => Promise<void>
}

/** @param env what the server is told besides its port, such as a room key */
export async function ownServer(env: Readonly<Record<string, string>>): Promise<OwnServer> {
  const port = await freePort()
  const site = `http://127.0.0.1:${port}`
  let running: ChildProcess | null = null
  return {
    site,
    start: async () => {
      running = spawn(process.execPath, ['.scripts/start.mjs'], {
        env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1' },
        stdio: 'ignore',
      })
      await answers(`${site}/api/health`)
    },
    end: async () => {
      if (!running || running.exitCode !== null) return
      const exit = once(running, 'exit')
      running.kill('SIGTERM')
      await exit
    },
  }
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    const reply = await fetch(address).catch(() => null)
    if (reply?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`Expected a server at ${address} within a minute; nothing answered.`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
