'use client'

import { useState } from 'react'
import look from '@/components/site/Buttons.module.css'
import { Inline } from '@/components/site/Inline'
import { useCopy } from '@/components/site/use-copy'
import type { RoomCardWords } from '@/i18n/workshop-words'
import { fill } from '@/machines/diagram/labels'
import { spokenCode } from '@/machines/room/room-code'
import { followAddress, presentPath, wallPath } from './addresses'
import { QrCode } from './QrCode'
import { driving } from './room-api'
import type { KeptDrive } from './room-kept'
import styles from './Workshop.module.css'

interface RoomCardProps {
  readonly locale: string
  readonly words: RoomCardWords
  readonly drive: KeptDrive
  readonly onEnd: () => void
}

/** A room that was started here: its code, its link in three forms, and the presenter's way in. */
export function RoomCard({ locale, words, drive, onEnd }: RoomCardProps) {
  const { said, copy } = useCopy(words.refused)
  const [ending, setEnding] = useState('')
  const link = followAddress(drive.code)
  const end = async () => {
    setEnding(words.ending)
    const { is } = await driving(drive, 'DELETE', '', {})
    if (is === 'refused' || is === 'crowded' || is === 'unreachable') setEnding(words.notEnded)
    else onEnd()
  }
  return (
    <div className={styles.room} data-room={drive.code}>
      <QrCode text={link} name={fill(words.qr, { link })} />
      <dl>
        <dt>{words.code}</dt>
        <dd className={styles.big}>{spokenCode(drive.code)}</dd>
        <dt>{words.link}</dt>
        <dd>
          <a href={link}>{link}</a>
        </dd>
      </dl>
      {isLoopback(location.hostname) && (
        <p className={styles.note}>
          <Inline text={words.loopback} />
        </p>
      )}
      <p className={styles.row}>
        <a className={styles.start} href={presentPath(locale)}>
          {words.present}
        </a>
        <a className={look.button} href={wallPath(locale)}>
          {words.wall}
        </a>
        <a className={look.button} href={link} target="_blank" rel="noopener">
          {words.audience}
        </a>
        <button type="button" onClick={() => void copy(link, words.copied)}>
          {words.copy}
        </button>
        <button type="button" onClick={() => void end()}>
          {words.end}
        </button>
        <span aria-live="polite">{said || ending}</span>
      </p>
    </div>
  )
}

function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '[::1]' || name.startsWith('127.')
}
