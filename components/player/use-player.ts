import { useActorRef } from '@xstate/react'
import { useMemo } from 'react'
import { plainText } from '@/i18n/lesson-words'
import type { LessonContext } from './lesson-context'
import { readingTime } from './pace'
import { playerMachine } from './player.machine'
import type { PlayerProps } from './props'
import { runOf } from './run'

/** Folds the lesson and starts the machine that knows where the reader is. */
export function usePlayer(props: PlayerProps): LessonContext {
  const { slug, text, locale, index } = props
  const run = runOf(slug)
  const { titles, durations } = useMemo(() => {
    const beats = run.frames.map(({ beat }) => text.beats[beat.slug])
    return {
      titles: run.frames.map(({ beat }, at) => beats[at]?.title ?? beat.slug),
      durations: beats.map((beat) => readingTime(plainText(beat?.text ?? []), locale)),
    }
  }, [run, text, locale])
  const actor = useActorRef(playerMachine, {
    input: { index, durations, applyEnds: run.applyEnds },
  })
  return useMemo(() => ({ ...props, run, actor, titles }), [props, run, actor, titles])
}
