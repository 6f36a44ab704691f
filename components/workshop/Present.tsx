'use client'

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { href } from '@/components/site/address'
import { Inline } from '@/components/site/Inline'
import { PresentRoom } from './PresentRoom'
import { type PresentProps, stopsOf } from './present-props'
import { keepDrive, keepRoomKeyInAddress, keptDrive } from './room-kept'
import { TakeOver } from './TakeOver'
import workshop from './Workshop.module.css'

/** The presenter's view of the room that this browser drives, or the ways to one. */
export function Present(props: PresentProps) {
  const { locale, words, join, texts } = props
  const stops = useMemo(() => stopsOf(texts), [texts])
  const isHere = useSyncExternalStore(never, yes, no)
  const [round, setRound] = useState(0)
  const drive = useMemo(() => (isHere && round >= 0 ? keptDrive() : null), [isHere, round])
  useEffect(keepRoomKeyInAddress, [])
  if (!isHere) return null
  if (drive) return <PresentRoom key={round} {...props} stops={stops} drive={drive} />
  return (
    <div className={workshop.lone}>
      <h1>{words.head.title}</h1>
      <p>
        <Inline text={words.noRoom} />
      </p>
      <p className={workshop.row}>
        <a className={workshop.start} href={href(`/${locale}/workshop/`)}>
          {words.toWorkshop}
        </a>
      </p>
      <TakeOver
        words={words.takeOver}
        join={join}
        onDrive={(taken) => {
          keepDrive(taken)
          setRound(round + 1)
        }}
      />
    </div>
  )
}

const never = () => () => {}
const yes = () => true
const no = () => false
