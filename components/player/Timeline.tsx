'use client'

import { useSelector } from '@xstate/react'
import { memo, useEffect, useRef } from 'react'
import { href } from '@/components/site/address'
import { fill } from '@/machines/diagram/labels'
import type { Frame } from '@/machines/story/frames'
import { useSteps } from './lesson-context'
import { moveInPage } from './Transport'
import styles from './Transport.module.css'

/** Every beat, apply by apply; a flag where a hidden rule fires. */
export const Timeline = memo(function Timeline() {
  const { run, words, actor } = useSteps()
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    const show = () => {
      const nav = list.current
      const tick = nav?.querySelector<HTMLElement>('li:has([aria-current="step"])')
      // Only the bar scrolls, never the page.
      if (nav && tick) nav.scrollLeft = tick.offsetLeft - nav.clientWidth / 2
    }
    if (!list.current || list.current.scrollWidth <= list.current.clientWidth) return
    show()
    const subscription = actor.subscribe(() => requestAnimationFrame(show))
    return () => subscription.unsubscribe()
  }, [actor])
  return (
    <nav ref={list} aria-label={words.beats} className={styles.beats}>
      {run.sections.map(({ apply, frames }) => (
        <section key={frames[0]?.beat.slug} className={styles.section}>
          {run.applyEnds.length > 0 && (
            <span className={styles.apply} aria-hidden="true">
              {apply > 1 ? apply : apply > 0 ? fill(words.apply, { apply }) : words.beforeApplies}
            </span>
          )}
          <ol aria-label={apply > 0 ? fill(words.apply, { apply }) : words.beforeApplies}>
            {frames.map((frame) => (
              <Tick key={frame.beat.slug} frame={frame} />
            ))}
          </ol>
        </section>
      ))}
    </nav>
  )
})

const Tick = memo(function Tick({ frame: { beat, index, rules } }: { readonly frame: Frame }) {
  const { actor, pathOf, titles, words } = useSteps()
  const place = useSelector(actor, ({ context }) => Math.sign(context.index - index))
  const title = titles[index] ?? beat.slug
  return (
    <li data-rules={rules.join(' ') || undefined}>
      <a
        href={href(pathOf(beat.slug))}
        aria-current={place === 0 ? 'step' : undefined}
        data-passed={place > 0}
        title={rules.length > 0 ? `${title} (${rules.join(', ')})` : title}
        onClick={(event) => moveInPage(event, () => actor.send({ type: 'goto', index }))}
      >
        <span className="visually-hidden">
          {fill(words.position, { number: index + 1, count: titles.length })}: {title}
        </span>
      </a>
    </li>
  )
})
