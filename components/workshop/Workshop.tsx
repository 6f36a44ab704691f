'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import look from '@/components/site/Buttons.module.css'
import { Inline } from '@/components/site/Inline'
import type { WorkshopWords } from '@/i18n/workshop-words'
import { audiencePath, presentPath } from './addresses'
import { JoinForm } from './JoinForm'
import { RoomCard } from './RoomCard'
import { openRoomAt } from './room-api'
import { hereCode, type KeptDrive, keepDrive, keepRoomKeyInAddress, keptDrive } from './room-kept'
import { useServer } from './use-server'
import styles from './Workshop.module.css'

interface WorkshopProps {
  readonly locale: string
  readonly words: WorkshopWords
}

/** Starts a room or follows one; without a server, what the windows of one machine can do. */
export function Workshop({ locale, words }: WorkshopProps) {
  const isServed = useServer()
  useEffect(keepRoomKeyInAddress, [])
  return (
    <div className={styles.parts} data-needs-script data-served={isServed ?? 'unknown'}>
      <section aria-labelledby="start">
        {isServed === false ? (
          <OnThisMachine locale={locale} words={words.noServer} />
        ) : (
          <StartRoom locale={locale} words={words} isServed={isServed} />
        )}
      </section>
      {isServed !== false && (
        <section aria-labelledby="join">
          <h2 id="join">{words.join.heading}</h2>
          <p>{words.join.text}</p>
          <JoinForm locale={locale} words={words.join} />
        </section>
      )}
    </div>
  )
}

interface StartRoomProps extends WorkshopProps {
  readonly isServed: boolean | null
}

function StartRoom({ locale, words, isServed }: StartRoomProps) {
  const kept = useSyncExternalStore(never, ownRoom, () => null)
  const [made, setMade] = useState<KeptDrive | 'none' | null>(null)
  const [said, say] = useState('')
  const drive = made ?? (kept ? parsedDrive(kept) : null)
  const start = async () => {
    say(words.start.starting)
    const outcome = await openRoomAt(null)
    say(outcome.is === 'done' ? '' : words.start.failed)
    if (outcome.is !== 'done') return
    const { code, key } = outcome.value
    keepDrive({ code, key })
    setMade({ code, key })
  }
  if (drive && drive !== 'none') {
    const forget = () => {
      keepDrive(null)
      setMade('none')
    }
    return (
      <>
        <h2 id="start">{words.room.heading}</h2>
        <RoomCard locale={locale} words={words.room} drive={drive} onEnd={forget} />
      </>
    )
  }
  return (
    <>
      <h2 id="start">{words.start.heading}</h2>
      <p>{words.start.text}</p>
      <p className={styles.row}>
        <button
          type="button"
          className={styles.start}
          disabled={isServed === null}
          onClick={() => void start()}
        >
          {words.start.button}
        </button>
        <span role="status">{isServed === null ? words.start.looking : said}</span>
      </p>
    </>
  )
}

/** The room that this browser drives, as text so that it stays the same from render to render. */
function ownRoom(): string | null {
  const drive = keptDrive()
  return drive && drive.code !== hereCode ? `${drive.code} ${drive.key}` : null
}

function parsedDrive(text: string): KeptDrive {
  const [code = '', key = ''] = text.split(' ')
  return { code, key }
}

const never = () => () => {}

interface OnThisMachineProps {
  readonly locale: string
  readonly words: WorkshopWords['noServer']
}

function OnThisMachine({ locale, words }: OnThisMachineProps) {
  return (
    <>
      <p className={styles.note} role="status">
        {words.text}
      </p>
      <p>
        <Inline text={words.command} />
      </p>
      <h2 id="start">{words.hereHeading}</h2>
      <p>{words.hereText}</p>
      <p className={styles.row}>
        <a
          className={styles.start}
          href={presentPath(locale)}
          onClick={() => keepDrive({ code: hereCode, key: '' })}
        >
          {words.present}
        </a>
        <a className={look.button} href={audiencePath(locale)} target="_blank" rel="noopener">
          {words.audience}
        </a>
      </p>
    </>
  )
}
