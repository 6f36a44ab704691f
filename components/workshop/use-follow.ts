import { useCallback, useEffect, useRef, useState } from 'react'
import { beatPath } from '@/components/player/address'
import { frameAt, type LessonContext } from '@/components/player/lesson-context'
import { href } from '@/components/site/address'
import type { Place } from '@/machines/room/room'
import { type FollowLink, followRoom, type Heard, nothingHeard } from './follow-room'
import { type KeptFollow, keepFollow, keptFollow } from './room-kept'
import { whenReachable } from './when-reachable'

const nameOf = ({ lesson, beat }: Place) => `${lesson}/${beat}`

export interface Following {
  readonly heard: Heard
  readonly code: string
  /** Else the reader wanders. */
  readonly isFollowing: boolean
  /** For the network, to go to another lesson that this device has not kept. */
  readonly isWaiting: boolean
  readonly rejoin: () => void
  readonly wander: () => void
  readonly leave: () => void
  readonly answer: FollowLink['answer']
}

/** Keeps the player where the presenter is, until the reader moves it. Null when no room is followed. */
export function useFollow(lesson: LessonContext): Following | null {
  const { actor, run, slug, locale } = lesson
  const [kept, setKept] = useState(keptFollow)
  const [heard, setHeard] = useState(nothingHeard)
  const link = useRef<FollowLink | null>(null)
  const latest = useRef(kept)
  /** On the way to another lesson: this page is no longer where the reader wants to be. */
  const isLeaving = useRef(false)
  /** To another lesson, as long as it has not begun: its page may have to wait for the network. */
  const way = useRef<{ readonly to: string; readonly stop: () => void } | null>(null)
  const [isWaiting, setWaiting] = useState(false)
  const change = useCallback((next: KeptFollow | null) => {
    latest.current = next
    keepFollow(next)
    setKept(next)
  }, [])

  const remain = useCallback(() => {
    way.current?.stop()
    way.current = null
    setWaiting(false)
  }, [])

  /** Goes to where the presenter is. */
  const go = useCallback(
    (follow: KeptFollow, place: Place) => {
      remain()
      const there = { ...follow, isFollowing: true, seen: nameOf(place) }
      const index = run.frames.findIndex(({ beat }) => beat.slug === place.beat)
      if (place.lesson === slug && index >= 0) {
        change(there)
        actor.send({ type: 'goto', index })
        return
      }
      change({ ...follow, isFollowing: true })
      const address = href(beatPath(locale, place.lesson, place.beat))
      const stop = whenReachable({
        address,
        kept: href(`/${locale}/${place.lesson}/`),
        waits: () => setWaiting(true),
        reachable: () => {
          isLeaving.current = true
          change(there)
          location.assign(address)
        },
      })
      way.current = { to: there.seen, stop }
    },
    [actor, run, slug, locale, change, remain],
  )

  const code = kept?.code
  const follower = kept?.follower
  useEffect(() => {
    if (code === undefined || follower === undefined) return
    const here = () => nameOf({ lesson: slug, beat: frameAt(run, indexOf(actor)).beat.slug })
    let known: Heard = nothingHeard
    const heed = (change: (before: Heard) => Heard) => {
      known = change(known)
      setHeard(known)
      const [follow, { look }] = [latest.current, known]
      if (follow && look && !isLeaving.current) lead(follow, look)
    }
    function lead(follow: KeptFollow, look: Place) {
      const there = nameOf(look)
      if (way.current?.to === there) return
      if (follow.seen === there) {
        // The presenter has not moved, so whoever is elsewhere went there.
        if (follow.isFollowing && here() !== there) change({ ...follow, isFollowing: false })
      } else if (follow.isFollowing) go(follow, look)
      else change({ ...follow, seen: there })
    }
    link.current = followRoom(code, follower, heed)
    const moves = actor.subscribe(() => {
      if (latest.current && known.look && !isLeaving.current) lead(latest.current, known.look)
    })
    const restored = ({ persisted }: PageTransitionEvent) => persisted && location.reload()
    addEventListener('pageshow', restored)
    return () => {
      moves.unsubscribe()
      removeEventListener('pageshow', restored)
      link.current?.close()
      way.current?.stop()
    }
  }, [code, follower, actor, run, slug, change, go])

  const answer = useCallback<FollowLink['answer']>(
    async (id, option) => (await link.current?.answer(id, option)) ?? false,
    [],
  )
  if (!kept) return null
  return {
    heard,
    code: kept.code,
    isFollowing: kept.isFollowing,
    isWaiting,
    rejoin: () => heard.look && go(kept, heard.look),
    wander: () => {
      remain()
      change({ ...kept, isFollowing: false })
    },
    leave: () => {
      remain()
      change(null)
    },
    answer,
  }
}

const indexOf = (actor: LessonContext['actor']) => actor.getSnapshot().context.index
