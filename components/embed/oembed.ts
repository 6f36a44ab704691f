import { cardSize } from '@/components/card/Card'
import { cardFile } from '@/components/card/card-file'
import { embedPath } from '@/components/player/address'
import { type BeatPlace, beatTitle } from '@/components/site/places'
import { frameHtml } from './frame-html'

/** A beat as https://oembed.com describes it, version 1.0. */
export interface Oembed {
  readonly type: 'rich'
  readonly version: '1.0'
  readonly title: string
  readonly provider_name: 'Perpetual Diff'
  readonly provider_url: string
  readonly html: string
  readonly width: number
  readonly height: number
  readonly thumbnail_url?: string
  readonly thumbnail_width?: number
  readonly thumbnail_height?: number
  /** Seconds. */
  readonly cache_age: number
}

/** Pixels that the one who asks has room for; null where it does not say. */
export interface Room {
  readonly maxwidth: number | null
  readonly maxheight: number | null
}

const anyRoom: Room = { maxwidth: null, maxheight: null }
const day = 24 * 60 * 60

/** Wide enough for text and diagram beside each other. */
const width = 760
/** What most beats take with text and diagram beside each other, and with one above the other. */
export const frameHeight = { beside: 720, stacked: 960 } as const

/** `at` makes a path an address. Null where there is no such beat. */
export function oembed(
  place: BeatPlace,
  at: (path: `/${string}`) => string,
  { maxwidth, maxheight }: Room = anyRoom,
): Oembed | null {
  const title = beatTitle(place)
  if (title === null) return null
  const { locale, lesson, beat } = place
  const shown = Math.min(width, maxwidth ?? width)
  const wanted = shown < width ? frameHeight.stacked : frameHeight.beside
  const height = Math.min(wanted, maxheight ?? wanted)
  const src = at(embedPath(locale, lesson, beat))
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Perpetual Diff',
    provider_url: at('/'),
    html: frameHtml({ src, title, lang: locale, width: shown, height }),
    width: shown,
    height,
    ...(fits(cardSize, { maxwidth, maxheight }) && {
      thumbnail_url: at(`/og/${cardFile(locale, `${lesson}/${beat}`)}`),
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    }),
    cache_age: day,
  }
}

/** A thumbnail has to keep to the room as well, and ours has one size. */
function fits(
  { width, height }: { readonly width: number; readonly height: number },
  { maxwidth, maxheight }: Room,
): boolean {
  return (maxwidth === null || width <= maxwidth) && (maxheight === null || height <= maxheight)
}
