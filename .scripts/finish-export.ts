import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { retiredAddresses } from '@/components/site/retired'
import { portable } from './portable'
import { redirectPage } from './redirect-page'
import { sealed } from './sealed'

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

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
)
for (const page of pages) {
  const file = join(folder, page)
  const depth = page.split(/[\\/]/).length - 1
  writeFileSync(file, sealed(portable(readFileSync(file, 'utf8'), depth)))
}
console.log(
  `Finished ${pages.length} pages: content security policy, links for reading from a disk.`,
)
