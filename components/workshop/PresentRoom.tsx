'use client'

import { useCallback, useState } from 'react'
import { fill } from '@/machines/diagram/labels'
import type { Pointer } from '@/machines/room/room'
import { spokenCode } from '@/machines/room/room-code'
import { AskRoom } from './AskRoom'
import { followAddress, wallPath } from './addresses'
import { HandOver } from './HandOver'
import { Notes } from './Notes'
import { Overview } from './Overview'
import styles from './Present.module.css'
import { PresentBar } from './PresentBar'
import { PresentLesson } from './PresentLesson'
import type { PresentProps, Stop } from './present-props'
import { QrCode } from './QrCode'
import { hereCode, type KeptDrive } from './room-kept'
import { Timer } from './Timer'
import { usePresent } from './use-present'
import { usePresenterKeys } from './use-presenter-keys'

interface PresentRoomProps extends PresentProps {
  readonly stops: readonly Stop[]
  readonly drive: KeptDrive
}

/** Everything a presenter needs at one beat; the diagrams large, the rest beside and below. */
export function PresentRoom(props: PresentRoomProps) {
  const { locale, words, stops, drive, texts } = props
  const presenting = usePresent(drive, stops)
  const { at, driven, isBlank, goto, step, blank, send, handOver } = presenting
  const [isLarge, setLarge] = useState(false)
  const [isLaser, setLaser] = useState(false)
  const [isCode, setCode] = useState(false)
  const point = useCallback((pointer: Pointer | null) => send({ type: 'pointer', pointer }), [send])
  const laser = useCallback(() => {
    if (isLaser) point(null)
    setLaser(!isLaser)
  }, [isLaser, point])
  const large = useCallback(() => setLarge((before) => !before), [])
  usePresenterKeys({ step, blank, laser, large })
  const stop = stops[at]
  const lesson = texts.find(({ slug }) => slug === stop?.lesson)
  if (!stop || !lesson) return null
  const beats = stops.filter((one) => one.lesson === stop.lesson)
  const isHere = drive.code === hereCode
  return (
    <div
      className={styles.present}
      data-large={isLarge || undefined}
      data-stands={driven.stands}
      data-beat={`${stop.lesson}/${stop.beat}`}
    >
      <div className={styles.head}>
        <p>
          {lesson.text.title} ·{' '}
          {fill(props.steps.position, { number: beats.indexOf(stop) + 1, count: beats.length })}
        </p>
        {!isHere && <p className={styles.code}>{spokenCode(drive.code)}</p>}
        <p data-followers>{fill(words.followers, { count: driven.look?.followers ?? 0 })}</p>
        <p role="status">
          {isHere && driven.stands === 'driving' ? words.stands.here : words.stands[driven.stands]}
        </p>
      </div>
      <PresentBar
        words={words.controls}
        presenting={presenting}
        last={stops.length - 1}
        wall={isHere ? null : wallPath(locale)}
        toggles={[
          { name: words.controls.blank, keys: 'B', isOn: isBlank, press: blank },
          { name: words.controls.laser, keys: 'L', isOn: isLaser, press: laser },
          { name: words.controls.large, keys: 'T', isOn: isLarge, press: large },
          ...(isHere
            ? []
            : [{ name: words.controls.code, isOn: isCode, press: () => setCode(!isCode) }]),
        ]}
      />
      {isCode && <Code text={followAddress(drive.code)} words={props.room} code={drive.code} />}
      <PresentLesson
        key={lesson.slug}
        {...props}
        lesson={lesson}
        index={beats.indexOf(stop)}
        isLaser={isLaser}
        onPoint={point}
      />
      <div className={styles.side}>
        <section aria-labelledby="next-beat">
          <h2 id="next-beat">{words.nextBeat}</h2>
          <p data-next>{stops[at + 1]?.title ?? words.noNextBeat}</p>
        </section>
        <Notes locale={locale} words={words} lesson={stop.lesson} beat={stop.beat} />
        <Timer words={words.timer} />
        <AskRoom
          words={words.question}
          locale={locale}
          stop={stop}
          questions={props.questions}
          look={driven.look}
          send={send}
        />
        {!isHere && <HandOver words={words.handOver} handOver={handOver} />}
      </div>
      <Overview words={words} stops={stops} texts={texts} at={at} goto={goto} />
      {isBlank && (
        <button type="button" className={styles.blank} data-blank onClick={blank}>
          {words.blanked}
        </button>
      )}
    </div>
  )
}

interface CodeProps {
  readonly text: string
  readonly code: string
  readonly words: PresentProps['room']
}

/** Large, for those at the back. */
function Code({ text, code, words }: CodeProps) {
  return (
    <div className={styles.show}>
      <QrCode text={text} name={fill(words.qr, { link: text })} />
      <p>
        <b>{spokenCode(code)}</b>
        <span>{text}</span>
      </p>
    </div>
  )
}
