import { describe, expect, it } from 'vitest'
import { isKnown, nearest } from '@/components/site/nearest'

const catalogue = {
  lessons: [
    { slug: 'apply-loop', beats: ['first-apply', 'inspector-is-gone'] },
    { slug: 'by-hand', beats: ['look-closely'] },
  ],
  pages: ['rules', 'why'],
  handouts: ['apply-loop/handout'],
  fronts: ['follow'],
}

describe('an address that exists', () => {
  it.each([
    ['/', true],
    ['/en/', true],
    ['/ja', true],
    ['/en/rules/', true],
    ['/en/apply-loop/', true],
    ['/en/apply-loop/first-apply/', true],
    ['/embed/ja/apply-loop/first-apply/', true],
    ['/fr/', false],
    ['/en/rule/', false],
    ['/en/rules/more/', false],
    ['/en/by-hand/first-apply/', false],
    ['/en/apply-loop/first-apply/more/', false],
    ['/embed/ja/apply-loop/', false],
    ['/embed/', false],
  ])('%s: %s', (path, known) => {
    expect(isKnown(path, catalogue)).toBe(known)
  })
})

describe('the nearest lesson and beat', () => {
  const apply = '/en/apply-loop/'
  it.each([
    ['a slip in the lesson', '/en/aply-lop/', apply, null],
    ['a slip in the beat', '/en/apply-loop/inspector-gone/', apply, `${apply}inspector-is-gone/`],
    ['capitals', '/en/Apply-Loop/First-Apply/', apply, `${apply}first-apply/`],
    [
      'the beat of another lesson',
      '/en/by-hand/inspector-is-gone/',
      '/en/by-hand/',
      `${apply}inspector-is-gone/`,
    ],
    ['no language', '/apply-loop/frst-apply/', apply, `${apply}first-apply/`],
    ['a broken frame address', '/embed/en/apply-loop/frst-apply/', apply, `${apply}first-apply/`],
    ['a broken escape', '/en/%E0%A4%A/', '/en/by-hand/', null],
    ['only a language', '/xx/', null, null],
  ])('%s', (_, path, lesson, beat) => {
    expect(nearest(path, catalogue, ['en'])).toMatchObject({ lesson, beat })
  })

  it.each([
    ['a slip in a frame', '/embed/en/apply-loop/frst-apply/', `/embed${apply}first-apply/`],
    ['a lesson in a frame', '/embed/ja/by-hand/', '/embed/ja/by-hand/look-closely/'],
    ['only a language in a frame', '/embed/en/', null],
    ['a page of its own', '/en/apply-loop/frst-apply/', null],
  ])('stays in its frame: %s', (_, path, embed) => {
    expect(nearest(path, catalogue, ['en']).embed).toBe(embed)
  })

  it('offers a page when a page is nearer than any lesson', () => {
    expect(nearest('/en/rule/', catalogue, []).page).toBe('/en/rules/')
    expect(nearest('/en/aply-loop/', catalogue, []).page).toBeNull()
  })
})

describe('the language of the page that says so', () => {
  it.each([
    ['/ja/nowhere/', ['en'], 'ja'],
    ['/jp/apply-loop/', ['en'], 'ja'],
    ['/en-GB/apply-loop/', ['ja'], 'en'],
    ['/fr/apply-loop/', ['ja-JP', 'en'], 'ja'],
    ['/fr/apply-loop/', ['fr'], 'en'],
    ['/apply-lop/', ['ja'], 'ja'],
  ])('%s for a reader of %s', (path, languages, locale) => {
    expect(nearest(path, catalogue, languages).locale).toBe(locale)
  })
})
