import { type RefObject, useEffect } from 'react'
import { frameAt, type StepsContext } from '@/components/player/lesson-context'
import { type EmbedNews, readHostMessage, signed } from './protocol'

/** Talks with the page around the frame, in the messages of protocol.ts. Alone in a window it is silent. */
export function useHost(steps: StepsContext, root: RefObject<HTMLElement | null>): void {
  const { run, actor, locale, slug } = steps
  useEffect(() => {
    const element = root.current
    const host = window.parent
    if (host === window || !element) return
    const beats = run.frames.map(({ beat }) => beat.slug)
    const beatNow = () => frameAt(run, actor.getSnapshot().context.index).beat.slug
    // All of it can be read on our own pages, so it may reach whoever frames us.
    const tell = (news: EmbedNews) => host.postMessage(signed(news), '*')
    const ready = (): EmbedNews => ({ type: 'ready', locale, lesson: slug, beats, beat: beatNow() })
    const height = (): EmbedNews => ({
      type: 'height',
      height: Math.ceil(element.getBoundingClientRect().height),
    })

    const heard = ({ data, source, origin }: MessageEvent<unknown>) => {
      const reading = readHostMessage(data, beats)
      if (!reading || !source) return
      // A page from a disk or in a sandbox has no origin that a message could be addressed to.
      const targetOrigin = origin.startsWith('http') ? origin : '*'
      const answer = (news: EmbedNews) => source.postMessage(signed(news), { targetOrigin })
      switch (reading.type) {
        case 'refused':
          return answer(reading)
        case 'hello':
          answer(ready())
          return answer(height())
        case 'goto':
          return actor.send({ type: 'goto', index: beats.indexOf(reading.beat) })
        case 'next':
        case 'back':
          return actor.send(reading)
      }
    }

    let told = beatNow()
    tell(ready())
    const moves = actor.subscribe(() => {
      const beat = beatNow()
      if (beat !== told) tell({ type: 'beat', beat })
      told = beat
    })
    const sizes = new ResizeObserver(() => tell(height()))
    sizes.observe(element)
    addEventListener('message', heard)
    return () => {
      moves.unsubscribe()
      sizes.disconnect()
      removeEventListener('message', heard)
    }
  }, [run, actor, locale, slug, root])
}
