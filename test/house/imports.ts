import { posix } from 'node:path'

export interface Import {
  readonly file: string
  /** As written. */
  readonly specifier: string
  /** The file or folder inside the repo, or null for a package. */
  readonly target: string | null
  readonly typesOnly: boolean
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"\n;]*?|\{[^}]*\}|[^'"\n;]*\{[^}]*\})\s*from\s*['"]([^'"]+)['"]/g
const sideEffect = /(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g
const call = /\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g

/** What a file imports, read from its text. */
export function importsOf(file: string, text: string): readonly Import[] {
  const named = [...text.matchAll(statement)].map(([, type, specifier = '']) => ({
    specifier,
    typesOnly: type !== undefined,
  }))
  const bare = [...text.matchAll(sideEffect), ...text.matchAll(call)].map(([, specifier = '']) => ({
    specifier,
    typesOnly: false,
  }))
  return [...named, ...bare].map(({ specifier, typesOnly }) => ({
    file,
    specifier,
    target: targetOf(file, specifier),
    typesOnly,
  }))
}

function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier)
  return null
}
