import type { LineMarks } from './line-marks'
import type { SourcePath } from './source-text'

/** In a browser the text is in the page already: it travels neither as script nor as data. */
export function codeHtml(_path: SourcePath, _marks: (text: string) => LineMarks): string {
  return ''
}
