import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The kept drawing as the draw script wrote it. Runs while HTML is rendered, never in a browser. */
export function drawing(name: string): string {
  return readFileSync(join(process.cwd(), 'public', 'drawings', `${name}.svg`), 'utf8')
}
