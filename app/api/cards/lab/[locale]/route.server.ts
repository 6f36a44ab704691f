import { labCard } from '@/components/card/lab-card'
import { cardPicture } from '@/components/card/picture'
import { isLocale } from '@/i18n/locales'
import { addressText, readAddress } from '@/machines/lab/address'
import { limited } from '@/server/limited'

export const dynamic = 'force-dynamic'

/** A card takes a core for a third of a second. */
const cards = limited<ArrayBuffer>(200, 4)
/** Characters of an address with as many events as the lab takes, and room to spare. */
const longest = 4000

/** The card of any position in the lab; the query is the lab's own. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  const { search } = new URL(request.url)
  if (!isLocale(locale) || search.length > longest) return refused(404)
  const { position } = readAddress(search)
  const card = cards.get(`${locale} ${addressText(position)}`, () =>
    cardPicture(labCard(locale, position)).arrayBuffer(),
  )
  if (!card) return refused(429, { 'Retry-After': '2' })
  return new Response(await card, {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400' },
  })
}

function refused(status: 404 | 429, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}
