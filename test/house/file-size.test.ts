import { describe, expect, it } from 'vitest'
import { sourceFiles, textOf } from './source-files'

const isWords = (file: string) => file.startsWith('i18n/') || file.endsWith('-words.ts')
const sizes = sourceFiles(/\.(ts|tsx|mts|mjs|js|css)$/)
  .filter((file) => !isWords(file))
  .map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines)

const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]?.lines ?? 0

describe(`files stay small (${sizes.length} files, median ${at(0.5)} lines, nine of ten within ${at(0.9)})`, () => {
  it('has no file over 300 lines, words excepted', () => {
    const large = sizes.filter(({ lines }) => lines > 300)
    expect(
      large.map(({ file, lines }) => `${file} has ${lines} lines: split it by noun or by verb.`),
    ).toEqual([])
  })

  it('has nine of ten under 200 lines', () => {
    expect(at(0.9)).toBeLessThan(200)
  })
})
