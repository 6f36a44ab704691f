import { ImageResponse } from 'next/og'
import { Card, cardSize } from './Card'
import type { CardContent } from './card-content'
import { cardFonts } from './fonts'

/** A card as a PNG. */
export function cardPicture(content: CardContent): Response {
  return new ImageResponse(<Card {...content} />, { ...cardSize, fonts: cardFonts })
}
