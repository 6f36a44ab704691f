'use client'

import { useCallback, useEffect, useState } from 'react'
import { beatPath } from '@/components/player/address'
import { href } from '@/components/site/address'
import type { FollowWords, JoinWords } from '@/i18n/workshop-words'
import type { Place } from '@/machines/room/room'
import { readCode } from '@/machines/room/room-code'
import { followPath } from './addresses'
import { followRoom } from './follow-room'
import { JoinForm } from './JoinForm'
import { findRooms, lookAt } from './room-api'
import { hereCode, keepFollow, keptFollow, newFollower } from './room-kept'
import styles from './Workshop.module.css'

interface FollowProps {
  readonly locale: string
  readonly words: FollowWords
  readonly join: JoinWords
}

type Problem = keyof FollowWords['problems']

interface Tried {
  readonly code: string | null
  readonly tries: number
}

/** Leads to where the presenter is; from there on the lesson's own page follows. */
export function Follow({ locale, words, join }: FollowProps) {
  const [{ code, tries }, setTried] = useState<Tried>({ code: null, tries: 0 })
  const [failed, setFailed] = useState<{ of: number; problem: Problem } | null>(null)
  const problem = failed?.of === tries ? failed.problem : null
  const attempt = useCallback(
    (next: string | null) => setTried((before) => ({ code: next, tries: before.tries + 1 })),
    [],
  )
  useEffect(() => {
    const read = () => attempt(codeInAddress() ?? keptFollow()?.code ?? null)
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [attempt])
  useEffect(() => {
    if (code === null) return
    let isWanted = true
    void find(code).then((found) => {
      if (!isWanted) return
      if (typeof found === 'string') setFailed({ of: tries, problem: found })
      else lead(locale, code, found)
    })
    return () => {
      isWanted = false
    }
  }, [code, tries, locale])
  return (
    <div className={styles.parts} data-needs-script>
      <p role="status" className={problem ? styles.note : undefined} data-problem={problem}>
        {problem ? words.problems[problem] : code === null ? '' : words.finding}
      </p>
      {(code === null || problem) && (
        <section aria-labelledby="join">
          <h2 id="join">{join.heading}</h2>
          <p>{join.text}</p>
          <JoinForm
            locale={locale}
            words={join}
            onCode={(typed) => {
              history.replaceState(history.state, '', followPath(locale, typed))
              attempt(typed)
            }}
          />
        </section>
      )}
    </div>
  )
}

function codeInAddress(): string | null {
  const given = decodeURIComponent(location.hash.slice(1))
  return given === hereCode ? hereCode : readCode(given)
}

function lead(locale: string, code: string, { lesson, beat }: Place): void {
  const before = keptFollow()
  const follower = before?.code === code ? before.follower : newFollower()
  keepFollow({ code, follower, isFollowing: true, seen: `${lesson}/${beat}` })
  location.replace(href(beatPath(locale, lesson, beat)))
}

async function find(code: string): Promise<Place | Problem> {
  if (code === hereCode) return findHere()
  const outcome = await lookAt(code)
  if (outcome.is === 'done') return outcome.value
  if (outcome.is === 'ended') return 'ended'
  if (!(await findRooms())) return outcome.is === 'missing' ? 'noServer' : 'unreachable'
  return outcome.is === 'missing' ? 'missing' : 'unreachable'
}

/** Milliseconds that a presenter's window on this machine has to answer. */
const patience = 3000

function findHere(): Promise<Place | Problem> {
  return new Promise((resolve) => {
    const late = setTimeout(() => end('noPresenter'), patience)
    const link = followRoom(hereCode, newFollower(), (change) => {
      const { look } = change({ connection: 'connecting', look: null })
      if (look) end(look)
    })
    function end(found: Place | Problem) {
      clearTimeout(late)
      link.close()
      resolve(found)
    }
  })
}
