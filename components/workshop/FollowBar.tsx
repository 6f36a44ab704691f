'use client'

import { useEffect, useState } from 'react'
import { useIndex, useLesson } from '@/components/player/lesson-context'
import type { RoomWords } from '@/i18n/workshop-words'
import { fill } from '@/machines/diagram/labels'
import { spokenCode } from '@/machines/room/room-code'
import type { RoomLook } from '@/machines/room/room-look'
import { tryItPath } from './addresses'
import { beatTitle } from './beat-title'
import styles from './FollowBar.module.css'
import { Laser } from './Laser'
import { RoomQuestion } from './RoomQuestion'
import { hereCode } from './room-kept'
import { roomWords } from './room-words'
import { type Following, useFollow } from './use-follow'

/** The room on a lesson's page: where the presenter is, the way back there and the way out. */
export function FollowBar() {
  const lesson = useLesson()
  const { locale } = lesson
  const following = useFollow(lesson)
  const [words, setWords] = useState<RoomWords | null>(null)
  useEffect(() => {
    void roomWords(locale).then(setWords)
  }, [locale])
  if (!following || !words) return null
  const { heard, isFollowing, answer } = following
  const look = heard.connection === 'ended' ? null : heard.look
  return (
    <>
      <div className={styles.stack}>
        {look?.question && (
          <RoomQuestion
            key={look.question.id}
            question={look.question}
            words={words}
            locale={locale}
            answer={answer}
          />
        )}
        <Bar words={words} following={following} />
      </div>
      {look && <Laser pointer={look.pointer} />}
      {look?.blanked && isFollowing && <Blank words={words} onReadOn={following.wander} />}
    </>
  )
}

interface BarProps {
  readonly words: RoomWords
  readonly following: Following
}

function Bar({ words, following }: BarProps) {
  const { heard, code, isFollowing, rejoin, leave } = following
  const { connection, look } = heard
  const { locale } = useLesson()
  const title = useTitle(look)
  const said = saidOf(following, words, title)
  return (
    <section
      className={styles.bar}
      aria-label={words.bar}
      data-room-bar
      data-connection={connection}
      data-following={isFollowing}
      data-waiting={following.isWaiting || undefined}
    >
      <p>
        {code !== hereCode && <b>{fill(words.room, { code: spokenCode(code) })}</b>}{' '}
        <span aria-live="polite">{said}</span>{' '}
        {code !== hereCode && connection !== 'ended' && (
          <a href={tryItPath(locale, code)} target="_blank" rel="noopener">
            {words.tryIt}
          </a>
        )}
      </p>
      {!isFollowing && look && connection !== 'ended' && (
        <button type="button" className={styles.rejoin} onClick={rejoin}>
          {words.rejoin}
        </button>
      )}
      <button type="button" onClick={leave}>
        {words.leave}
      </button>
    </section>
  )
}

function saidOf(
  { heard, isFollowing, isWaiting }: Following,
  words: RoomWords,
  title: string | null,
) {
  if (isWaiting) return words.waiting
  if (heard.connection !== 'following') return words.connections[heard.connection]
  return isFollowing || title === null ? words.following : fill(words.elsewhere, { title })
}

/** What the presenter's beat is called in the reader's language; null until it is known. */
function useTitle(look: RoomLook | null): string | null {
  const { run, slug, titles, locale } = useLesson()
  useIndex()
  const [far, setFar] = useState({ of: '', title: '' })
  const lesson = look?.lesson ?? ''
  const beat = look?.beat ?? ''
  const name = `${lesson}/${beat}`
  const index = lesson === slug ? run.frames.findIndex((frame) => frame.beat.slug === beat) : -1
  useEffect(() => {
    if (lesson === '' || index >= 0) return
    let isWanted = true
    void beatTitle(locale, { lesson, beat }).then((title) => {
      if (isWanted) setFar({ of: `${lesson}/${beat}`, title })
    })
    return () => {
      isWanted = false
    }
  }, [locale, lesson, beat, index])
  return titles[index] ?? (far.of === name ? far.title : null)
}

/** Over everything, so that eyes go to the front; not over whoever wants to read on. */
function Blank({ words, onReadOn }: { readonly words: RoomWords; readonly onReadOn: () => void }) {
  return (
    <div className={styles.blank} role="alertdialog" aria-label={words.blanked} data-blank>
      <p>{words.blanked}</p>
      <button type="button" onClick={onReadOn}>
        {words.readOn}
      </button>
    </div>
  )
}
