import { describe, expect, it } from 'vitest'
import { dictionary } from '@/i18n/dictionary'
import { notes as english } from '@/i18n/en/notes'
import { notes as japanese } from '@/i18n/ja/notes'
import type { Locale } from '@/i18n/locales'

/** Every text of a language with the way to it; those that are filled by a function are not looked at. */
function texts(words: unknown, way = ''): readonly (readonly [way: string, text: string])[] {
  if (typeof words === 'string') return [[way, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => texts(value, way ? `${way}.${key}` : key))
}

const notes = { en: english, ja: japanese } as const
const all = (locale: Locale) => [...texts(dictionary(locale)), ...texts(notes[locale], 'notes')]
const withoutCode = (text: string) => text.replace(/`[^`]*`/g, '').replace(/\{\w+\}/g, '')

/** Written together on buttons whose names others rely on. */
const fileKinds = /(?:Markdown|Mermaid|SVG|PNG)(?=[をでの])/g

/** Names of the other language that a reader is meant to see. */
const japaneseInEnglish = /^pages\.(?:embed|glossary)|日本語/
/** What stays English in Japanese text: names of products, things of the tools, titles of sources. */
const englishInJapanese = /^(?:evidence\.sources|pages\.(?:family|about|glossary|embed|changes))/

describe('words', () => {
  const inEnglish = all('en')
  const inJapanese = all('ja')

  it('are many in both languages', () => {
    expect(inEnglish.length).toBeGreaterThan(1000)
    expect(inJapanese.length).toBeGreaterThan(1000)
  })

  it('leave no Japanese in English', () => {
    const left = inEnglish.filter(
      ([way, text]) =>
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) &&
        !japaneseInEnglish.test(way) &&
        !japaneseInEnglish.test(text),
    )
    expect(left).toEqual([])
  })

  it('leave no English sentence in Japanese', () => {
    const left = inJapanese.filter(
      ([way, text]) =>
        /(?:\b[a-z]{2,}\b[ ,]+){4,}/i.test(withoutCode(text)) && !englishInJapanese.test(way),
    )
    expect(left).toEqual([])
  })

  it('never mix widths: letters and digits are narrow, kana are wide', () => {
    expect(inJapanese.filter(([, text]) => /[Ａ-Ｚａ-ｚ０-９ｦ-ﾟ]/.test(text))).toEqual([])
  })

  it('part Latin words from Japanese ones by a space, not from marks', () => {
    const glued =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][A-Za-z]{2,}|[A-Za-z]{2,}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
    const left = inJapanese.filter(([, text]) =>
      glued.test(withoutCode(text).replace(fileKinds, '')),
    )
    expect(left).toEqual([])
  })

  it('call one thing by one name', () => {
    const others =
      /ブラウザ(?!ー)|サーバ(?!ー)|ユーザ(?!ー)|フォルダ(?!ー)|プロバイダ(?!ー)|パラメータ|ターミナル画面|ベーシックスキャン|強化スキャン|拡張スキャニング|レポジトリ/
    expect(
      inJapanese.filter(([way, text]) => others.test(text) && !way.startsWith('pages.glossary')),
    ).toEqual([])
  })

  it('are said politely', () => {
    const plain = /(?:である|のだ|(?<![まで])した|(?<!で)する)。/
    expect(inJapanese.filter(([, text]) => plain.test(withoutCode(text)))).toEqual([])
  })
})
