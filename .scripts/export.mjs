import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { keepForOffline, nextBuild } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { mustRun, root, stop } from './processes.mjs'

const out = process.env.PD_OUT || 'out'
const basePath = process.env.BASE_PATH ?? ''

if (basePath !== '' && !/^(\/[\w.~-]+)+$/.test(basePath)) {
  stop(
    `BASE_PATH has to look like /perpetual-diff (slash in front, none behind), got "${basePath}".`,
  )
}

await ensureInstalled()
await nextBuild({ PD_EXPORT: '1' })
const finish = ['node_modules/tsx/dist/cli.mjs', '.scripts/finish-export.ts', out]
await mustRun('Finishing the files', process.execPath, finish, {
  env: { NEXT_PUBLIC_BASE_PATH: basePath, NEXT_PUBLIC_SITE_URL: process.env.SITE_URL ?? '' },
})
await keepForOffline(out, join(out, '_next/static'))
if (!existsSync(join(root, out, 'index.html'))) stop(`Expected ${out}/index.html, it is not there.`)

console.log(`
The site is in ${out}/ as plain files.
  Any static host: upload the folder${basePath ? ` so that it answers under ${basePath}/` : ''}; 404.html is the page for unknown addresses.
  A USB stick: copy the folder and open index.html.
  Left out, because it needs a server: everything under /api/ (health, oEmbed for any address, the simulated AWS and its accounts, rooms for other devices).`)
