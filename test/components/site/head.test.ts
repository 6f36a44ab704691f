import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import manifest from '@/app/manifest'
import sitemap from '@/app/sitemap'
import { languagesOf, shortened } from '@/components/site/page-metadata'

const root = fileURLToPath(new URL('../../..', import.meta.url))

it('every icon of the manifest is a file of ours, as large as it says', () => {
  for (const { src, sizes } of manifest().icons ?? []) {
    const file = [`${root}/public${src}`, `${root}/app${src}`].find((path) => existsSync(path))
    expect(file, src).toBeDefined()
    if (!file?.endsWith('.png')) continue
    const header = readFileSync(file)
    expect(`${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`).toBe(sizes)
  }
})

it('the sitemap lists pages, and no frame of theirs', () => {
  const urls = sitemap().map(({ url }) => url)
  expect(urls.some((url) => url.endsWith('/en/about/embed/'))).toBe(true)
  expect(urls.filter((url) => new URL(url).pathname.startsWith('/embed/'))).toEqual([])
})

it('home in no known language is the page that lets the browser choose', () => {
  expect(new URL(languagesOf('')['x-default'] ?? '').pathname).toBe('/')
  expect(new URL(languagesOf('why/')['x-default'] ?? '').pathname).toBe('/en/why/')
})

it('a description ends after a word, with an ellipsis where it was cut', () => {
  expect(shortened('short')).toBe('short')
  const words = shortened('word '.repeat(60))
  expect(words.length).toBeLessThanOrEqual(155)
  expect(words).toMatch(/ word…$/)
  expect(shortened('読点、'.repeat(60))).toMatch(/、…$/)
  expect(shortened('字'.repeat(200))).toHaveLength(155)
})
