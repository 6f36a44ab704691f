import { oembed } from '@/components/embed/oembed'
import { oembedPath } from '@/components/player/address'
import { absolute } from '@/components/site/address'
import { beatPlaces } from '@/components/site/places'

export const dynamic = 'force-static'
export const dynamicParams = false

const places = new Map(
  beatPlaces.map((place) => [oembedPath(place.locale, place.lesson, place.beat), place]),
)

export function generateStaticParams() {
  return [...places.keys()].map((path) => ({ file: path.slice('/oembed/'.length) }))
}

/** A beat for programs that embed it, written while the site is built. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const place = places.get(`/oembed/${file}`)
  return place ? Response.json(oembed(place, absolute)) : new Response(null, { status: 404 })
}
