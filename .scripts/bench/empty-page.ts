import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** A site of the same framework with nothing in it: what every page pays before it says a word. */
export async function serveEmptyPage(): Promise<{ address: string; stop: () => void }> {
  const folder = join(process.cwd(), '.next-empty-page')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'app'), { recursive: true })
  const root = JSON.stringify(process.cwd())
  const files = {
    'package.json': '{ "private": true }',
    'next.config.js': `module.exports = { turbopack: { root: ${root} }, poweredByHeader: false, agentRules: false }`,
    'app/layout.js':
      'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }',
    'app/page.js': 'export default function Page() { return <h1>Nothing</h1> }',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const next = join(process.cwd(), 'node_modules/next/dist/bin/next')
  await ended(
    spawn(process.execPath, [next, 'build', folder], { stdio: ['ignore', 'ignore', 'inherit'] }),
  )
  const port = await freePort()
  const args = [next, 'start', folder, '--port', String(port), '--hostname', '127.0.0.1']
  const server = spawn(process.execPath, args, { stdio: 'ignore' })
  const address = `http://127.0.0.1:${port}/`
  await answers(address)
  return {
    address,
    stop: () => {
      server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The empty page did not build (exit ${code}).`)),
    )
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const found = probe.address()
      probe.close(() => resolve(typeof found === 'object' && found ? found.port : 0))
    })
  })
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const reply = await fetch(address).catch(() => null)
    if (reply?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`Nothing answered at ${address} within 20 s.`)
}
