import { expect, it } from 'vitest'
import { acceptedLanguages, preferredLocale } from '@/components/site/preferred-locale'

it.each([
  [null, []],
  ['ja', ['ja']],
  ['fr;q=0.4, ja-JP, en;q=0.8', ['ja-JP', 'en', 'fr']],
  ['en;q=0, ja;q=0.1', ['ja']],
])('reads Accept-Language %j', (header, tags) => {
  expect(acceptedLanguages(header)).toEqual(tags)
})

it.each([
  [['ja-JP', 'en'], 'ja'],
  [['fr', 'ja'], 'ja'],
  [['fr'], 'en'],
  [[], 'en'],
])('serves %j with %s', (wanted, locale) => {
  expect(preferredLocale(wanted)).toBe(locale)
})
