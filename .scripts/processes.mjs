import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Nothing of ours reports to anybody, and no package may fetch a browser behind our back. */
export const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
}

/** Runs a program in the repo, shows what it prints, resolves to its exit code. */
export function run(command, args, { env = {}, cwd = root, out = 'stdout' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['inherit', out === 'stderr' ? 2 : 'inherit', 'inherit'],
      env: { ...process.env, ...quiet, ...env },
    })
    child.once('error', (error) => {
      console.error(`Could not run ${command}: ${error.message}`)
      resolve(127)
    })
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}

/** Runs the JavaScript file of an installed package with this very Node. */
export function runNode(file, args = [], options = {}) {
  return run(process.execPath, [file, ...args], options)
}

/** Like `run`, but a failure ends the whole command with what the reader should know. */
export async function mustRun(what, command, args, options) {
  const code = await run(command, args, options)
  if (code !== 0) stop(`${what} failed (exit code ${code}); what it printed stands above.`)
}

export function stop(message) {
  console.error(`\n${message}`)
  process.exit(1)
}
