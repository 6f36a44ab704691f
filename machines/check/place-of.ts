/** Line and column of an offset, both counted from 1. */
export function placeOf(text: string, offset: number) {
  let [line, lineStart] = [1, 0]
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', lineStart)) {
    line++
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1 }
}
