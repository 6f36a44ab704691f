import { mostText } from '@/machines/check/limits'

/** Files that a reader chose or dropped, and the names of those that are not text to check. */
export interface ReadFiles {
  readonly texts: readonly { readonly path: string; readonly text: string }[]
  readonly tooLarge: readonly string[]
  readonly notText: readonly string[]
  /** A folder, or a file that went away. */
  readonly unreadable: readonly string[]
}

export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const read = await Promise.all(files.map(readFile))
  const named = (kind: Exclude<Read['kind'], 'text'>) =>
    read.flatMap((one, index) => (one.kind === kind ? [files[index]?.name ?? ''] : []))
  return {
    texts: read.flatMap((one) => (one.kind === 'text' ? [one] : [])),
    tooLarge: named('too-large'),
    notText: named('not-text'),
    unreadable: named('unreadable'),
  }
}

type Read =
  | { readonly kind: 'text'; readonly path: string; readonly text: string }
  | { readonly kind: 'too-large' | 'not-text' | 'unreadable' }

async function readFile(file: File): Promise<Read> {
  if (file.size > mostText) return { kind: 'too-large' }
  try {
    const text = decoded(new Uint8Array(await file.arrayBuffer()))
    return text.includes('\0') ? { kind: 'not-text' } : { kind: 'text', path: file.name, text }
  } catch (problem) {
    return { kind: problem instanceof TypeError ? 'not-text' : 'unreadable' }
  }
}

/** PowerShell's `>` writes UTF-16 with a mark before it. Throws a TypeError on what is no text. */
function decoded(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
}
