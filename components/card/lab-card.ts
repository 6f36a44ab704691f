import { drawing as keptDrawing } from '@/components/diagram/drawings'
import { verdictLines } from '@/components/lab/verdict-text'
import { dictionary } from '@/i18n/dictionary'
import type { Locale } from '@/i18n/locales'
import { account } from '@/machines/diagram/account'
import { fill } from '@/machines/diagram/labels'
import { markDrawing } from '@/machines/diagram/mark-drawing'
import { marksOf } from '@/machines/diagram/marks'
import type { Position } from '@/machines/lab/position'
import { framesOf, run } from '@/machines/lab/run'
import { type CardContent, cardTruths, drawn } from './card-content'
import { cardDrawing } from './card-drawing'

/** A lesson whose account diagram has every region, so that any run of the lab finds its own in it. */
const widest = 'console-enable'
/** The account's regions stand one under the other; so much of them fits. */
const scale = 1.15

/** What the lab has come to at a shared position, as a card: the verdict, three facts, the account. */
export function labCard(locale: Locale, position: Position): CardContent {
  const { pages, player, diagrams } = dictionary(locale)
  const sofar = run(position)
  const frames = framesOf(sofar)
  const frame = frames.at(-1) ?? frames[0]
  const applies = sofar.steps.filter(({ apply }) => apply).length
  const svg = keptDrawing(`${widest}.${locale}.account`)
  return {
    locale,
    above: pages.lab.head.title,
    title: verdictLines(sofar, pages.lab).headline,
    place: applies === 0 ? '' : fill(player.apply, { apply: applies }),
    truths: cardTruths(frame, dictionary(locale)),
    drawing: cardDrawing(markDrawing(svg, marksOf(account(frames, frame, diagrams))), drawn, scale),
  }
}
