import { useActorRef } from '@xstate/react'
import { useMemo } from 'react'
import { plainText } from '@/i18n/lesson-words'
import type { Opened } from './lesson-context'
import { readingTime } from './pace'
import { playerMachine } from './player.machine'
import type { StepProps } from './props'
import { runOf } from './run'

/** Folds the lesson and starts the machine that knows where the reader is. */
export function usePlayer<Props extends StepProps>(
  props: Props,
  pathIn: (locale: string, lesson: string, beat: string) => `/${string}`,
): Props & Opened {
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
  return useMemo(() => {
    const pathOf = (beat: string) => pathIn(locale, slug, beat)
    return { ...props, run, actor, titles, pathOf }
  }, [props, run, actor, titles, pathIn, locale, slug])
}
