/** A text to check and the name it goes by. */
export interface CheckFile {
  /** Of this page only, for React. */
  readonly id: number
  readonly path: string
  readonly text: string
}

const key = 'check.files'
/** Characters. A browser keeps about five million for a site. */
const mostKept = 1_000_000
/** A field with more than this makes typing crawl. */
export const longestEditable = 200_000

let found: readonly CheckFile[] | null | undefined

/** What was typed in this tab before: it survives a reload and the other language. Read once a page. */
export function keptFiles(): readonly CheckFile[] | null {
  if (found === undefined) found = readKept()
  return found
}

function readKept(): readonly CheckFile[] | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    return Array.isArray(kept) && kept.length > 0 && kept.every(isFile)
      ? kept.map(({ path, text }, index) => ({ id: -1 - index, path, text }))
      : null
  } catch {
    return null
  }
}

/** Where storage is blocked or full the page works on and forgets. */
export function keepFiles(files: readonly CheckFile[]): void {
  try {
    const text = JSON.stringify(files.map(({ path, text: body }) => ({ path, text: body })))
    if (text.length > mostKept) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    // Nothing to do: the text is still on the page.
  }
}

function isFile(value: unknown): value is { readonly path: string; readonly text: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    'text' in value &&
    typeof value.path === 'string' &&
    typeof value.text === 'string'
  )
}
