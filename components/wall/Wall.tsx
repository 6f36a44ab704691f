'use client'

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { href } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import { presentPath } from '@/components/workshop/addresses'
import {
  hereCode,
  type KeptDrive,
  keepRoomKeyInAddress,
  keptDrive,
} from '@/components/workshop/room-kept'
import { useServer } from '@/components/workshop/use-server'
import workshop from '@/components/workshop/Workshop.module.css'
import type { Locale } from '@/i18n/locales'
import type { WallWords } from '@/i18n/workshop-words'
import type { DiagramLabels } from '@/machines/diagram/labels'
import { standings } from '@/machines/hands-on/standings'
import { spokenCode } from '@/machines/room/room-code'
import { countsOf, type Wall as Shown } from '@/machines/room/wall'
import { useWall } from './use-wall'
import styles from './Wall.module.css'
import { WallCard } from './WallCard'

interface WallProps {
  readonly locale: Locale
  readonly words: WallWords
  readonly labels: DiagramLabels
  /** The account's drawing, without marks: one for all cards. */
  readonly strip: string
}

/** The wall of the room that this browser drives, or what it takes to have one. */
export function Wall(props: WallProps) {
  const { locale, words } = props
  const isServed = useServer()
  const isHere = useSyncExternalStore(never, yes, no)
  const drive = useMemo(() => (isHere ? keptDrive() : null), [isHere])
  useEffect(keepRoomKeyInAddress, [])
  if (!isHere) return null
  if (isServed !== false && drive && drive.code !== hereCode) {
    return <RoomWall {...props} drive={drive} />
  }
  return (
    <div className={workshop.lone} data-wall="none">
      <h1>{words.head.title}</h1>
      <p>
        <Inline text={isServed === false ? words.noServer : words.noRoom} />
      </p>
      <p className={workshop.row}>
        <a className={workshop.start} href={href(`/${locale}/workshop/`)}>
          {words.toWorkshop}
        </a>
      </p>
    </div>
  )
}

interface RoomWallProps extends WallProps {
  readonly drive: KeptDrive
}

function RoomWall({ locale, words, labels, strip, drive }: RoomWallProps) {
  const { stands, wall } = useWall(drive)
  const [isShort, setShort] = useState(false)
  return (
    <div className={styles.wall} data-wall={stands} data-short={isShort || undefined}>
      <div className={styles.head}>
        <h1>{words.head.title}</h1>
        <p className={styles.code}>{spokenCode(drive.code)}</p>
        <p aria-live="polite">{words.connections[stands]}</p>
        <a href={presentPath(locale)}>{words.toPresent}</a>
        <button type="button" aria-pressed={isShort} onClick={() => setShort(!isShort)}>
          {words.namesOnly}
        </button>
      </div>
      <Counts words={words.counts} wall={wall} />
      {wall.isLocked && (
        <p className={workshop.note}>
          <Inline text={words.locked} />
        </p>
      )}
      {wall.cards.length === 0 && stands === 'following' && (
        <p>
          <Inline text={words.nobody} />
        </p>
      )}
      <ul className={styles.cards} aria-label={words.list}>
        {wall.cards.map((card) => (
          <WallCard key={card.nickname} words={words} labels={labels} strip={strip} card={card} />
        ))}
      </ul>
    </div>
  )
}

interface CountsProps {
  readonly words: WallWords['counts']
  readonly wall: Shown
}

function Counts({ words, wall }: CountsProps) {
  const { here, looped, byStanding } = countsOf(wall)
  const rows = [
    ['here', here],
    ['looped', looped],
    ...standings.map((standing) => [standing, byStanding[standing]] as const),
  ] as const
  return (
    <dl className={styles.counts}>
      {rows.map(([name, count]) => (
        <div key={name} data-count={name}>
          <dt>{words[name]}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}

const never = () => () => {}
const yes = () => true
const no = () => false
