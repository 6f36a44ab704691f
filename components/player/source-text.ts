import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of this repository, read while a page is built. */
export function sourceText(path: string): string {
  return readFileSync(join(process.cwd(), path), 'utf8')
}
