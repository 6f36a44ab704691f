import { readFileSync, writeFileSync } from 'node:fs'
import { addresses } from '@/components/site/addresses'

/** npm run permalinks: writes down what the site publishes now. Nothing is ever taken out. */
const file = 'test/permalinks.json'
const known: readonly string[] = JSON.parse(readFileSync(file, 'utf8'))
const all = [...new Set([...known, ...addresses()])].sort()
writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
console.log(`${file}: ${all.length} addresses, ${all.length - known.length} of them new.`)
