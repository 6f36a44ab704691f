import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { retiredAddresses } from '@/components/site/retired'
import { withStylesInside } from './inline-styles'
import { portable } from './portable'
import { redirectPage } from './redirect-page'
import { sealed } from './sealed'
import { headersFile } from './site-headers.cjs'

/** Usage: tsx .scripts/finish-export.ts <folder of exported HTML> */
const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Say which folder to finish: tsx .scripts/finish-export.ts out')

for (const { from, to } of retiredAddresses()) {
  const file = join(folder, from, 'index.html')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, redirectPage(to))
}
// Some static hosts leave out folders that begin with an underscore unless this file is there.
writeFileSync(join(folder, '.nojekyll'), '')

// Netlify and Cloudflare Pages read it; anywhere else it is one file more.
const names = readdirSync(folder, { withFileTypes: true }).map((entry) => ({
  name: entry.name,
  isFolder: entry.isDirectory(),
}))
writeFileSync(join(folder, '_headers'), headersFile(names, process.env.NEXT_PUBLIC_BASE_PATH ?? ''))

// Next's router fetches these, and a frame goes nowhere by it: a third of what frames would take.
for (const file of filesBelow(join(folder, 'embed'), '.txt')) rmSync(file)

const pages = filesBelow(folder, '.html')
const read = (path: string) => readFileSync(join(folder, '_next', path), 'utf8')
for (const page of pages) {
  const depth = relative(folder, page).split(/[\\/]/).length - 1
  const html = withStylesInside(readFileSync(page, 'utf8'), read)
  writeFileSync(page, sealed(portable(html, depth)))
}
console.log(
  `Finished ${pages.length} pages: styles inside, content security policy, links for reading from a disk.`,
)

function filesBelow(start: string, ending: string): readonly string[] {
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(start, name))
}
