import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun, root, stop } from './processes.mjs'

/** `npm ci`, but only when what is installed is not what the lock file says. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Node 20.19 or newer is needed, this is ${process.versions.node}. See https://nodejs.org/`)
  }
  if (isInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json')))
    return
  // What is told here goes to stderr: somebody may be reading our stdout as JSON.
  console.error('Installing packages (npm ci) ...')
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js'))
    await mustRun('npm ci', process.execPath, [npm, ...args], { out: 'stderr' })
  else await mustRun('npm ci', 'npm', args, { out: 'stderr' })
}

/** npm keeps a lock of what it really installed; packages for other platforms may be absent there. */
export function isInstalled(wanted, installed) {
  if (!wanted || !installed) return false
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '') return true
    const found = installed.packages[path]
    return found ? found.version === entry.version : entry.optional === true
  })
}

function readLock(file) {
  const path = join(root, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
