import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import LessonBeat, { generateStaticParams as beatParams } from '@/app/[locale]/[lesson]/[beat]/page'
import HandoutPage from '@/app/[locale]/[lesson]/handout/page'
import LessonStart, { generateStaticParams as lessonParams } from '@/app/[locale]/[lesson]/page'
import HomePage from '@/app/[locale]/page'
import { lessonsJson } from '@/app/lessons.json/lessons-json'
import sitemap from '@/app/sitemap'
import { absolute } from '@/components/site/address'
import { catalogue } from '@/components/site/catalogue'
import { isKnown } from '@/components/site/nearest'
import { beatWords } from '@/i18n/beat-words'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'
import { lessons } from '@/machines/lessons'

const each = locales.flatMap((locale) =>
  lessons.map((lesson) => [locale, lesson.slug, lesson.story] as const),
)

const mapped = sitemap().map(({ url }) => url)
const told = lessonsJson().lessons

describe.each(each)('the site in %s has the lesson %s', (locale, slug, story) => {
  const { title } = dictionary(locale).lessons[slug]
  const beats: readonly string[] = story.beats.map((beat) => beat.slug)
  const params = Promise.resolve({ locale, lesson: slug })

  it('with a page that has its words, its diagrams and the way to every beat', async () => {
    expect(lessonParams()).toContainEqual({ locale, lesson: slug })
    const html = renderToStaticMarkup(await LessonStart({ params }))
    expect(textOf(html)).toContain(title)
    expect(html.match(/<figure[\s\S]*?<svg/g)?.length).toBeGreaterThanOrEqual(3)
    for (const beat of beats.slice(1)) expect(html).toContain(`href="/${locale}/${slug}/${beat}/"`)
  })

  it('with a page for its last beat', async () => {
    const beat = beats.at(-1) ?? ''
    expect(beatParams()).toContainEqual({ locale, lesson: slug, beat })
    const place = Promise.resolve({ locale, lesson: slug, beat })
    const html = renderToStaticMarkup(await LessonBeat({ params: place }))
    expect(textOf(html)).toContain(beatWords(locale, slug, beat).title)
  })

  it('with a handout', async () => {
    expect(textOf(renderToStaticMarkup(await HandoutPage({ params })))).toContain(title)
  })

  it('on its first page, in its map and among its data', async () => {
    const home = renderToStaticMarkup(await HomePage({ params: Promise.resolve({ locale }) }))
    expect(home).toContain(`href="/${locale}/${slug}/"`)
    for (const path of ['', ...beats.slice(1).map((beat) => `${beat}/`)]) {
      expect(mapped).toContain(absolute(`/${locale}/${slug}/${path}`))
      expect(isKnown(`/${locale}/${slug}/${path}`, catalogue)).toBe(true)
    }
    const lesson = told.find((one) => one.slug === slug)
    expect(lesson?.title[locale]).toBe(title)
    expect(lesson?.beats.map((beat) => beat.slug)).toEqual(beats)
  })
})

/** What a reader reads, without the tags between. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&#x27;/g, "'")
}
