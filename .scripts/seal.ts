import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealed } from './sealed'

/** Usage: tsx .scripts/seal.ts <folder of built HTML> */
const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Say which folder to seal, for example: tsx .scripts/seal.ts out')

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
)
for (const page of pages) {
  const file = join(folder, page)
  writeFileSync(file, sealed(readFileSync(file, 'utf8')))
}
console.log(`Sealed ${pages.length} pages with a content security policy.`)
