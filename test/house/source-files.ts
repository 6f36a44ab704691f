import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const notOurs =
  /^(node_modules|out|coverage|test-results|playwright-report)$|^\.(next|git$|command$)/

/** Top-level folders as they stand on the disk, without what tools leave behind. */
export function topLevelFolders(): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notOurs.test(entry.name))
    .map((entry) => entry.name)
}

/** Paths of our own files whose name matches, relative to the root, with forward slashes. */
export function sourceFiles(name: RegExp): readonly string[] {
  const inFolders = topLevelFolders().flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((file) =>
      `${folder}/${file}`.replaceAll('\\', '/'),
    ),
  )
  const atTheTop = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
  return [...inFolders, ...atTheTop].filter((file) => name.test(file) && !file.endsWith('.d.ts'))
}

export function textOf(file: string): string {
  return readFileSync(`${root}${file}`, 'utf8')
}
