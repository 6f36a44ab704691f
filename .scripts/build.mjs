import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compressUnder } from './compress.mjs'
import { mustRun, root } from './processes.mjs'

/** Where the build for `npm start` lies. */
export const built = '.next-serve'
const stampFile = join(root, built, 'sources.sha256')
const sources = [
  'app',
  'components',
  'i18n',
  'machines',
  'public',
  'server',
  '.scripts/compress.mjs',
  '.scripts/inline-styles.ts',
  '.scripts/offline/offline.ts',
  '.scripts/offline/worker.js',
  '.scripts/seal.ts',
  '.scripts/sealed.ts',
  '.scripts/site-headers.cjs',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'proxy.server.ts',
  'tsconfig.json',
]

/** Builds what `npm start` serves, unless the last build was made from exactly these sources. */
export async function ensureBuilt() {
  const stamp = stampOf(sources.flatMap(filesUnder), process.env)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.log('Building the site ...')
  rmSync(stampFile, { force: true })
  await nextBuild()
  await seal(join(built, 'server'), built)
  await keepForOffline(join(built, 'server/app'), join(built, 'static'))
  await compressUnder(join(root, built, 'server/app'))
  await compressUnder(join(root, built, 'static'))
  writeFileSync(stampFile, stamp)
}

export async function nextBuild(env = {}) {
  const next = 'node_modules/next/dist/bin/next'
  await mustRun('The build', process.execPath, [next, 'build'], {
    env: { NODE_ENV: 'production', ...env },
  })
}

/** Writes `sw.js` beside the pages: what a reader's device keeps of this build. */
export async function keepForOffline(pages, files, env = {}) {
  const tsx = 'node_modules/tsx/dist/cli.mjs'
  const args = [tsx, '.scripts/offline/offline.ts', pages, files, join(pages, 'sw.js')]
  await mustRun('Keeping for offline', process.execPath, args, {
    env: { NEXT_PUBLIC_BASE_PATH: process.env.BASE_PATH ?? '', ...env },
  })
}

/** Writes styles and the content security policy into every HTML file under a folder. */
async function seal(folder, files) {
  const tsx = 'node_modules/tsx/dist/cli.mjs'
  await mustRun('Sealing the pages', process.execPath, [tsx, '.scripts/seal.ts', folder, files])
}

/** One hash over names, contents and the settings that end up inside the pages. */
export function stampOf(files, env) {
  const hash = createHash('sha256')
  for (const name of ['BASE_PATH', 'SITE_URL']) hash.update(`${name}=${env[name] ?? ''}\n`)
  for (const file of [...files].sort(byName)) {
    hash
      .update(`${file}\n`)
      .update(readFileSync(join(root, file)))
      .update('\n')
  }
  return hash.digest('hex')
}

const byName = (a, b) => (a < b ? -1 : 1)

function filesUnder(path) {
  if (!existsSync(join(root, path))) return []
  if (path.includes('.') && !path.endsWith('/')) return [path]
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
}
