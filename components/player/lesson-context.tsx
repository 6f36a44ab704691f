'use client'

import { useSelector } from '@xstate/react'
import { createContext, useContext } from 'react'
import type { ActorRefFrom } from 'xstate'
import type { Frame } from '@/machines/story/frames'
import type { playerMachine } from './player.machine'
import type { PlayerProps } from './props'
import type { Run } from './run'

/** What every part of a player shares. It never changes while a lesson is open; the position does. */
export interface LessonContext extends PlayerProps {
  readonly run: Run
  readonly actor: ActorRefFrom<typeof playerMachine>
  /** Titles of the beats, by index. */
  readonly titles: readonly string[]
}

const Context = createContext<LessonContext | null>(null)

export const LessonProvider = Context.Provider

export function useLesson(): LessonContext {
  const lesson = useContext(Context)
  if (!lesson) throw new Error('This part of the player stands outside of a <Player>.')
  return lesson
}

/** The current beat's index; renders again with every step. */
export function useIndex(): number {
  return useSelector(useLesson().actor, ({ context }) => context.index)
}

/** Everything that is true at the current beat; renders again with every step. */
export function useFrame(): Frame {
  return frameAt(useLesson().run, useIndex())
}

export function frameAt({ lesson, frames }: Run, index: number): Frame {
  const frame = frames[index]
  if (!frame) throw new Error(`The lesson '${lesson.slug}' has no beat ${index}.`)
  return frame
}
