import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, stop } from './processes.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The machine's own Chromium, or the one Playwright downloaded, or null.
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export async function findBrowser(env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const candidates = [env.CHROMIUM_PATH, ...onPath, ...elsewhere, await playwrightsOwn()]
  return candidates.find((path) => path && existsSync(path)) ?? null
}

/** Installs a browser if there is none. Call it after the packages are installed. */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No browser found; installing Chromium from Debian ...')
    const apt = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
    await run('apt-get', ['update', '-qq'], apt)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], apt)
  } else {
    console.log('No browser found; asking Playwright to download one ...')
    const cli = 'node_modules/@playwright/test/cli.js'
    const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '' }
    await run(process.execPath, [cli, 'install', 'chromium'], { env })
  }
  const installed = await findBrowser()
  if (installed) return installed
  stop(
    'The browser tests need Chromium and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run npm test again.',
  )
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test')
    return chromium.executablePath()
  } catch {
    return null
  }
}
