import type { LineRange } from '@/machines/story/source-lines'

/** Lines of a source text to mark: those at work, and those that matter most. */
export interface LineMarks {
  readonly soft: readonly LineRange[]
  readonly strong: readonly LineRange[]
}

export type LineMark = keyof LineMarks

export const noMarks: LineMarks = { soft: [], strong: [] }

/** How a line, counted from 1, is marked. */
export function markOf(line: number, { soft, strong }: LineMarks): LineMark | null {
  const within = ({ first, last }: LineRange) => line >= first && line <= last
  if (strong.some(within)) return 'strong'
  return soft.some(within) ? 'soft' : null
}
