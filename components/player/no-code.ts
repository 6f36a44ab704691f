import type { LineMarks } from './line-marks'

/** In a browser the text is in the page already: it travels neither as script nor as data. */
export function codeHtml(_path: string, _marks: (text: string) => LineMarks): string {
  return ''
}
