import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Path in the repository of a file whose text the pages show. */
export type SourcePath = `machines/${string}`

/** A file of this repository, read while a page is built. */
export function sourceText(path: SourcePath): string {
  // The folder stands here in full: else the build takes every file of the project for a server's.
  return readFileSync(join(process.cwd(), 'machines', path.slice('machines/'.length)), 'utf8')
}
