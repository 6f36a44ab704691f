import { describe, expect, it } from 'vitest'
import { sourceFiles, textOf } from './source-files'

const counters = [
  ...[
    'つ',
    '回',
    '分',
    '日',
    '時間',
    '秒',
    'ミリ秒',
    '件',
    '個',
    '人',
    '年',
    '月',
    '周',
    '通り',
    '文字',
  ],
  ...['問', 'ステップ', '行', '枚', '台', 'か所', '本', '割', '倍', 'ページ', 'バイト'],
]
const loose = new RegExp(`[0-9}] (?:${counters.join('|')})`)

/** A terminal's lines never break. */
const pageTexts = /^i18n\/ja\/(?:.+\/)?(?!command)[^/]+\.ts$/

describe('Japanese words', () => {
  const files = sourceFiles(pageTexts)

  it('are looked at', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  it.each(files)('%s ties a number to its counter with a no-break space', (file) => {
    const lines = textOf(file).split('\n')
    expect(lines.filter((line) => loose.test(line))).toEqual([])
  })
})
