import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withStylesInside } from './inline-styles'
import { sealed } from './sealed'

/** Usage: tsx .scripts/seal.ts <folder of built HTML> <folder that has static/> */
const [folder, built] = process.argv.slice(2)
if (!folder || !built) throw new Error('Say where pages and static/ are: see the usage.')
const read = (path: string) => readFileSync(join(built, path), 'utf8')

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
)
for (const page of pages) {
  const file = join(folder, page)
  writeFileSync(file, sealed(withStylesInside(readFileSync(file, 'utf8'), read)))
}
console.log(`Sealed ${pages.length} pages: styles inside, content security policy.`)
