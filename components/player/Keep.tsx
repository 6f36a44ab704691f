'use client'

import { href } from '@/components/site/address'
import { beatFile } from '@/machines/story/beat-file'
import type { Frame } from '@/machines/story/frames'
import styles from './Keep.module.css'
import { useLesson } from './lesson-context'
import panel from './Panels.module.css'
import { Refused } from './Refused'
import { useKeep } from './use-keep'

/** This beat for a document: as text, as a picture, as data, on paper. */
export function Keep({ frame }: { readonly frame: Frame }) {
  const { words, locale, slug } = useLesson()
  const { keep } = words
  const { said, refused, close, card, copyText, copyCard, copyCitation, copyEmbed, copyPicture } =
    useKeep(frame)
  return (
    <div className={styles.keep}>
      <p className={panel.note}>{keep.lead}</p>
      <p className={styles.buttons} data-needs-script>
        <button type="button" onClick={() => void copyText()}>
          {keep.copyText}
        </button>
        <button type="button" onClick={() => void copyPicture()}>
          {keep.copyPicture}
        </button>
        <button type="button" onClick={() => void copyCard()}>
          {keep.copyCard}
        </button>
        <button type="button" onClick={() => void copyCitation()}>
          {keep.copyCitation}
        </button>
        <button type="button" onClick={() => void copyEmbed()}>
          {keep.copyEmbed}
        </button>
        <button type="button" onClick={() => print()}>
          {keep.print}
        </button>
      </p>
      <p aria-live="polite" className={panel.note}>
        {said}
      </p>
      {refused !== null && <Refused text={refused} words={words} onClose={close} />}
      <ul className={styles.files}>
        <li>
          <a href={card} download>
            {keep.card}
          </a>
        </li>
        <li>
          <a href={href(`/beats/${beatFile(slug, frame.beat.slug)}`)} download>
            {keep.json}
          </a>
        </li>
        <li>
          <a href={href(`/${locale}/${slug}/handout/`)}>{keep.handout}</a>
        </li>
      </ul>
    </div>
  )
}
