'use client'

import { useCallback, useRef } from 'react'
import { Ask } from '@/components/predict/Ask'
import { fill } from '@/machines/diagram/labels'
import { Actions } from './Actions'
import { beatPath } from './address'
import { HelpDialog } from './HelpDialog'
import { LessonProvider } from './lesson-context'
import { Panels } from './Panels'
import styles from './Player.module.css'
import type { PlayerProps } from './props'
import { RoomSlot } from './RoomSlot'
import { Stage } from './Stage'
import { Announcement, OnPaper, Position } from './Status'
import { Story } from './Story'
import { Takeaway } from './Takeaway'
import { Transport } from './Transport'
import { useAddress } from './use-address'
import { useKeys } from './use-keys'
import { usePlayer } from './use-player'

/**
 * A lesson, stepped through. The machines run here; the words came with the page. This component
 * renders once: its parts follow the position on their own.
 */
export function Player(props: PlayerProps) {
  const lesson = usePlayer(props, beatPath)
  const { words, text, number, count } = lesson
  const dialog = useRef<HTMLDialogElement>(null)
  const openHelp = useCallback(() => dialog.current?.showModal(), [])
  useAddress(lesson)
  useKeys(lesson.actor, openHelp)
  return (
    <LessonProvider value={lesson}>
      <div className={styles.player}>
        <div className={styles.head}>
          <p>
            {fill(words.lesson, { number, count })} · {text.title}
          </p>
          <Position />
        </div>
        <Story>
          <Ask />
        </Story>
        <noscript>
          <style>{'[data-needs-script]{display:none!important}'}</style>
          <p>{words.needsScript}</p>
        </noscript>
        <div className={styles.stage}>
          <Stage />
        </div>
        <Takeaway />
        <Actions onHelp={openHelp} />
        <Panels />
        <OnPaper />
        <RoomSlot />
        <Transport />
        <Announcement />
        <HelpDialog dialog={dialog} words={words} />
      </div>
    </LessonProvider>
  )
}
