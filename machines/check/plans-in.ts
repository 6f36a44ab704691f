import type { SourceFile } from './module'

/**
 * The plans in one text. `terraform show -json` prints a plan as one line, so several of them pasted
 * one below the other are one plan a line.
 */
export function plansIn(file: SourceFile): readonly SourceFile[] {
  const lines = file.text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2 || !lines.every(isObject)) return [file]
  return lines.map((text, index) => ({ path: `${file.path}:${index + 1}`, text }))
}

/** A plan over many lines has lines that are no object of their own. */
function isObject(line: string): boolean {
  const text = line.trim()
  if (!text.startsWith('{') || !text.endsWith('}')) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
