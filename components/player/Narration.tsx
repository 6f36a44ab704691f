import { Fragment } from 'react'
import { Inline } from '@/components/site/Inline'
import type { Frame } from '@/machines/story/frames'
import styles from './Player.module.css'
import type { BeatText, Piece } from './props'

/** The words of a beat; chips light up while the machine is in the state, or the event is this beat's. */
export function Narration({ text, frame }: { readonly text: BeatText; readonly frame: Frame }) {
  return text.text.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one beat never move -- the text is fixed
    <p key={index}>
      {(typeof paragraph === 'string' ? [paragraph] : paragraph).map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above -- the text is fixed
        <Fragment key={place}>{pieceOf(piece, frame)}</Fragment>
      ))}
    </p>
  ))
}

function pieceOf(piece: Piece, frame: Frame) {
  if (typeof piece === 'string') return <Inline text={piece} />
  const lit =
    'state' in piece ? frame.current.includes(piece.state) : frame.beat.event?.type === piece.event
  return (
    <span className={styles.chip} data-kind={'state' in piece ? 'state' : 'event'} data-lit={lit}>
      {piece.text}
    </span>
  )
}
