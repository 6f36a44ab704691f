import { withoutBasePath } from '@/components/site/address'

/** `/en/apply-loop/inspector-is-gone/`, without base path. */
export function beatPath(locale: string, lesson: string, beat: string): `/${string}` {
  return `/${locale}/${lesson}/${beat}/`
}

/** The same beat without the site around it, for a frame on somebody's page. */
export function embedPath(locale: string, lesson: string, beat: string): `/${string}` {
  return `/embed${beatPath(locale, lesson, beat)}`
}

/** What other programs read to put a beat on a page of theirs, as a file. */
export function oembedPath(locale: string, lesson: string, beat: string): `/${string}` {
  return `/oembed/${locale}.${lesson}.${beat}.json`
}

export const oembedType = 'application/json+oembed'

/**
 * The index of the beat that an address shows, or null when it is no address of this lesson. The
 * lesson's own address shows the first beat.
 */
export function beatIndexAt(
  pathname: string,
  lesson: { readonly locale: string; readonly slug: string; readonly beats: readonly string[] },
): number | null {
  const [locale, slug, beat, ...more] = withoutBasePath(pathname).split('/').filter(Boolean)
  if (locale !== lesson.locale || slug !== lesson.slug || more.length > 0) return null
  if (beat === undefined) return 0
  const index = lesson.beats.indexOf(beat)
  return index < 0 ? null : index
}
