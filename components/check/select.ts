import type { Place } from '@/machines/check/module'

/** Puts the cursor on a line of a field whose lines do not wrap, and shows it. */
export function select(field: HTMLTextAreaElement, { line, column }: Place): void {
  const lines = field.value.split('\n')
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  const length = lines[line - 1]?.length ?? 0
  field.focus({ preventScroll: true })
  field.setSelectionRange(before + Math.min(column - 1, length), before + length)
  const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight) || 20
  field.scrollTop = Math.max(0, (line - 3) * lineHeight)
  field.scrollIntoView({ block: 'nearest' })
}
