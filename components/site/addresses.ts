import { allCards } from '@/components/card/card-content'
import { embedPath, oembedPath } from '@/components/player/address'
import { locales } from '@/i18n/locales'
import { beatFile } from '@/machines/story/beat-file'
import { feedPath } from './atom'
import { catalogue } from './catalogue'

/** Every address that readers link to and programs read, as the site has them now. */
export function addresses(): readonly `/${string}`[] {
  const { pages, lessons, handouts, fronts } = catalogue
  const beats = lessons.flatMap(({ slug, beats: names }) => names.map((beat) => `${slug}/${beat}`))
  const below = ['', ...[...pages, ...lessons.map(({ slug }) => slug), ...handouts, ...beats]]
  return [
    '/',
    ...fronts.map((front) => `/${front}/` as const),
    ...locales.flatMap((locale) => [
      ...below.map((path) => `/${locale}/${path}${path && '/'}` as const),
      ...lessons.flatMap(({ slug, beats: names }) =>
        names.map((beat) => embedPath(locale, slug, beat)),
      ),
    ]),
    '/lessons.json',
    '/sitemap.xml',
    ...locales.map(feedPath),
    ...lessons.flatMap(({ slug, beats: names }) =>
      names.map((beat) => `/beats/${beatFile(slug, beat)}` as const),
    ),
    ...locales.flatMap((locale) =>
      lessons.flatMap(({ slug, beats: names }) =>
        names.map((beat) => oembedPath(locale, slug, beat)),
      ),
    ),
    ...[...allCards().keys()].map((file) => `/og/${file}` as const),
  ]
}
