import { allCards } from '@/components/card/card-content'
import { cardPicture } from '@/components/card/picture'

export const dynamic = 'force-static'
export const dynamicParams = false

const cards = allCards()

export function generateStaticParams() {
  return [...cards.keys()].map((file) => ({ file }))
}

/** A page's card as PNG, drawn while the site is built. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const content = cards.get(file)
  if (!content) return new Response(null, { status: 404 })
  return cardPicture(content)
}
