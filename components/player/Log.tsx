'use client'

import { memo } from 'react'
import { href } from '@/components/site/address'
import { eventLabel } from '@/machines/diagram/event-label'
import { type Frame, trail } from '@/machines/story/frames'
import { beatPath } from './address'
import { useLesson } from './lesson-context'
import styles from './Panels.module.css'
import { moveInPage } from './Transport'

/** What happened so far; every entry leads back to its beat. */
export function Log({ frame }: { readonly frame: Frame }) {
  return (
    <ol className={styles.log}>
      {trail(frame).map((one) => (
        <Entry key={one.beat.slug} frame={one} isCurrent={one === frame} />
      ))}
    </ol>
  )
}

interface EntryProps {
  readonly frame: Frame
  readonly isCurrent: boolean
}

const Entry = memo(function Entry({ frame: { beat, index, rules }, isCurrent }: EntryProps) {
  const { actor, words, labels, titles, locale, slug } = useLesson()
  return (
    <li aria-current={isCurrent ? 'true' : undefined}>
      <code>{beat.event ? eventLabel(beat.event, labels) : words.log.start}</code>{' '}
      <a
        href={href(beatPath(locale, slug, beat.slug))}
        onClick={(event) => moveInPage(event, () => actor.send({ type: 'goto', index }))}
      >
        {titles[index]}
      </a>
      {rules.map((rule) => (
        <span key={rule} className={styles.rule} title={words.rules[rule]}>
          {rule}
        </span>
      ))}
    </li>
  )
})
