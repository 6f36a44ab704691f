import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ObservedRun } from './observed-run'

const folder = fileURLToPath(new URL('observed/', import.meta.url))

/** Every run that the real tools were seen to make, by the name of its case. */
export const observedRuns: readonly ObservedRun[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .toSorted()
  .map((file) => JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as ObservedRun) // `live/run.ts` writes them
