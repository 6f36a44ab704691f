import { distance } from 'fastest-levenshtein'
import { isLocale, type Locale } from '@/i18n/locales'
import type { Catalogue } from './catalogue'
import { preferredLocale } from './preferred-locale'

/** What to offer instead of an address that does not exist. Paths start and end with a slash. */
export interface Nearest {
  readonly locale: Locale
  readonly home: `/${string}/`
  readonly page: `/${string}/` | null
  readonly lesson: `/${string}/` | null
  readonly beat: `/${string}/` | null
  /** The one to show in the frame, if it was a frame that was asked for. */
  readonly embed: `/embed/${string}/` | null
}

/** Reads a wrong address the way it was probably meant; `languages` decides when it does not say. */
export function nearest(
  pathname: string,
  catalogue: Catalogue,
  languages: readonly string[],
): Nearest {
  const { locale, rest } = meant(segmentsOf(pathname), catalogue, languages)
  const [first, second] = rest
  const slugs = catalogue.lessons.map((lesson) => lesson.slug)
  const lesson = first === undefined ? null : closest(first, slugs)
  const page = first === undefined ? null : closest(first, catalogue.pages)
  const beat =
    first === undefined || second === undefined ? null : closestBeat(first, second, catalogue)
  const at = (path: string) => `/${locale}/${path}/` as const
  const framed = isEmbedded(pathname) ? (beat ?? firstBeat(lesson?.value, catalogue)) : null
  return {
    locale,
    home: `/${locale}/`,
    page: page && (!lesson || page.far < lesson.far) && page.far <= 2 ? at(page.value) : null,
    lesson: lesson ? at(lesson.value) : null,
    beat: beat ? at(beat) : null,
    embed: framed ? `/embed${at(framed)}` : null,
  }
}

/** Whether the address is meant for a frame on somebody's page. */
export function isEmbedded(pathname: string): boolean {
  return segmentsOf(pathname)[0] === 'embed'
}

/** Whether the address leads to a page, with or without `/embed` before it. */
export function isKnown(pathname: string, catalogue: Catalogue): boolean {
  const segments = segmentsOf(pathname)
  const embedded = isEmbedded(pathname)
  const [locale, first, second, ...more] = embedded ? segments.slice(1) : segments
  if (segments.length === 0 || catalogue.fronts.includes(segments.join('/'))) return true
  if (locale === undefined || !isLocale(locale) || more.length > 0) return false
  const lesson = catalogue.lessons.find(({ slug }) => slug === first)
  if (embedded) return second !== undefined && lesson?.beats.includes(second) === true
  if (first === undefined) return true
  if (second === undefined) return lesson !== undefined || catalogue.pages.includes(first)
  const below = `${first}/${second}`
  return (
    lesson?.beats.includes(second) === true ||
    catalogue.pages.includes(below) ||
    catalogue.handouts.includes(below)
  )
}

export function segmentsOf(pathname: string): readonly string[] {
  return pathname.split('/').filter(Boolean).map(decoded)
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function meant(
  segments: readonly string[],
  catalogue: Catalogue,
  languages: readonly string[],
): { locale: Locale; rest: readonly string[] } {
  const [first = '', ...others] = segments[0] === 'embed' ? segments.slice(1) : segments
  const words = first.toLowerCase()
  const isSlug = [...catalogue.lessons.map(({ slug }) => slug), ...catalogue.pages].includes(words)
  if (isSlug || !/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/.test(words)) {
    return { locale: preferredLocale(languages), rest: [first, ...others].filter(Boolean) }
  }
  const language = words.startsWith('jp') ? 'ja' : words.slice(0, 2)
  return { locale: isLocale(language) ? language : preferredLocale(languages), rest: others }
}

function closest(wanted: string, known: readonly string[]): { value: string; far: number } | null {
  const byDistance = known
    .map((value) => ({ value, far: distance(wanted.toLowerCase(), value) }))
    .sort((a, b) => a.far - b.far)
  return byDistance[0] ?? null
}

function firstBeat(lesson: string | undefined, { lessons }: Catalogue): string | null {
  const found = lessons.find(({ slug }) => slug === lesson)
  return found ? `${found.slug}/${found.beats[0]}` : null
}

/** A beat under the wrong lesson is found too: both parts count alike. */
function closestBeat(lesson: string, beat: string, catalogue: Catalogue): string | null {
  const byDistance = catalogue.lessons
    .flatMap(({ slug, beats }) =>
      beats.map((known) => ({
        path: `${slug}/${known}`,
        far: distance(lesson.toLowerCase(), slug) + distance(beat.toLowerCase(), known),
      })),
    )
    .sort((a, b) => a.far - b.far)
  return byDistance[0]?.path ?? null
}
