'use client'

import { useSelector } from '@xstate/react'
import { createContext, type ReactNode, useContext } from 'react'
import type { ActorRefFrom } from 'xstate'
import type { Frame } from '@/machines/story/frames'
import type { playerMachine } from './player.machine'
import type { PlayerProps, StepProps } from './props'
import type { Run } from './run'

/** An open lesson. It never changes; the position does, and that is the actor's. */
export interface Opened {
  readonly run: Run
  readonly actor: ActorRefFrom<typeof playerMachine>
  /** Titles of the beats, by index. */
  readonly titles: readonly string[]
  /** Where a beat is shown the way this one is: on its page, or in a frame. */
  readonly pathOf: (beat: string) => `/${string}`
}

/** What the parts share that step through a lesson, and what those beside them share. */
export type StepsContext = StepProps & Opened
export type LessonContext = PlayerProps & Opened

const Steps = createContext<StepsContext | null>(null)
const Lesson = createContext<LessonContext | null>(null)

/** For a player without panels. */
export const StepsProvider = Steps.Provider

export function LessonProvider({
  value,
  children,
}: {
  readonly value: LessonContext
  readonly children: ReactNode
}) {
  return (
    <Steps value={value}>
      <Lesson value={value}>{children}</Lesson>
    </Steps>
  )
}

export function useSteps(): StepsContext {
  const steps = useContext(Steps)
  if (!steps) throw new Error('This part of a player stands outside of a <StepsProvider>.')
  return steps
}

export function useLesson(): LessonContext {
  const lesson = useContext(Lesson)
  if (!lesson) throw new Error('This part of the player stands outside of a <Player>.')
  return lesson
}

/** The current beat's index; renders again with every step. */
export function useIndex(): number {
  return useSelector(useSteps().actor, ({ context }) => context.index)
}

/** Everything that is true at the current beat; renders again with every step. */
export function useFrame(): Frame {
  return frameAt(useSteps().run, useIndex())
}

export function frameAt({ lesson, frames }: Run, index: number): Frame {
  const frame = frames[index]
  if (!frame) throw new Error(`The lesson '${lesson.slug}' has no beat ${index}.`)
  return frame
}
