import type { CodeFile } from './code'

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
}

/** The file as it was before highlighting. */
export function plainLines({ lines }: Pick<CodeFile, 'lines'>): readonly string[] {
  return lines.map((line) =>
    line
      .replace(/<[^>]*>/g, '')
      .replace(/&#x([0-9a-fA-F]+);/g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      )
      .replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity),
  )
}
