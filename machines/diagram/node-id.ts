/** An id that Mermaid accepts, one to one with the path or transition it stands for. */
export function nodeId(path: string): string {
  return path.replace(/[^A-Za-z0-9]/g, (character) => (character === '.' ? '_' : '__'))
}
