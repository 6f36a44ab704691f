import { absolute, href, withoutBasePath } from '@/components/site/address'
import { segmentsOf } from '@/components/site/nearest'
import type { BeatPlace } from '@/components/site/places'
import { successorOf } from '@/components/site/retired'
import { isLocale } from '@/i18n/locales'
import { lessonNamed } from '@/machines/lessons'
import { type Oembed, oembed } from './oembed'

/** What to answer: a status of HTTP, and what goes out as JSON. */
export interface OembedAnswer {
  readonly status: 200 | 400 | 404 | 501
  readonly body: Oembed | { readonly error: string }
}

/** Answers a consumer's question. `host` is the name under which this server was asked. */
export function answerOembed(query: URLSearchParams, host: string | null): OembedAnswer {
  const format = query.get('format') ?? 'json'
  if (format !== 'json') return refused(501, `Expected format=json, got '${format}'.`)
  const asked = query.get('url')
  if (!asked || !URL.canParse(asked)) {
    return refused(
      400,
      `Expected url=, the address of a beat, got ${asked ? `'${asked}'` : 'none'}.`,
    )
  }
  const room = {
    maxwidth: pixels(query.get('maxwidth')),
    maxheight: pixels(query.get('maxheight')),
  }
  const bad = (['maxwidth', 'maxheight'] as const).find((name) => Number.isNaN(room[name]))
  if (bad) return refused(400, `Expected ${bad} in whole pixels, got '${query.get(bad)}'.`)

  const url = new URL(asked)
  const place = isOurs(url, host) ? placeAt(url.pathname) : null
  const found = place && oembed(place, (path) => `${url.origin}${href(path)}`, room)
  return found
    ? { status: 200, body: found }
    : refused(404, `There is no beat of this site at '${asked}'. See ${absolute('/lessons.json')}.`)
}

function refused(status: 400 | 404 | 501, error: string): OembedAnswer {
  return { status, body: { error } }
}

/** Null where nothing was said, NaN where it is no number of pixels. */
function pixels(text: string | null): number | null {
  if (text === null) return null
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : Number.NaN
}

function isOurs({ protocol, host }: URL, asked: string | null): boolean {
  return /^https?:$/.test(protocol) && [asked, new URL(absolute('/')).host].includes(host)
}

/** The beat that an address shows, in whatever form it was copied; a lesson's own shows the first. */
function placeAt(pathname: string): BeatPlace | null {
  const path = withoutBasePath(pathname)
  const segments = segmentsOf(successorOf(path) ?? path)
  const [locale = '', slug = '', beat, ...more] =
    segments[0] === 'embed' ? segments.slice(1) : segments
  const lesson = lessonNamed(slug)
  if (!isLocale(locale) || !lesson || more.length > 0) return null
  const shown = beat ?? lesson.story.beats[0]?.slug
  return shown === undefined ? null : { locale, lesson: slug, beat: shown }
}
