import { readFileSync, writeFileSync } from 'node:fs'
import { addresses } from '@/components/site/addresses'
import { model } from '@/machines/model'
import { type Said, saidNow } from './said'

/**
 * npm run permalinks: writes down what the site publishes now, the addresses and what the machines
 * say of each beat. No address is ever taken out, and what was said of a beat changes only with the
 * model's version.
 */
const file = 'test/permalinks.json'
const known: readonly string[] = JSON.parse(readFileSync(file, 'utf8'))
const all = [...new Set([...known, ...addresses()])].sort()
write(file, all)
console.log(`${file}: ${all.length} addresses, ${all.length - known.length} of them new.`)

const saidFile = 'test/said.json'
const said: Said = JSON.parse(readFileSync(saidFile, 'utf8'))
const kept = said.model === model.version ? said.beats : {}
const beats = { ...saidNow(), ...kept }
write(saidFile, { model: model.version, beats } satisfies Said)
console.log(`${saidFile}: ${Object.keys(beats).length} beats, model ${model.version}.`)

function write(path: string, content: unknown): void {
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`)
}
