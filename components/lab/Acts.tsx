'use client'

import { href } from '@/components/site/address'
import { useCopy } from '@/components/site/use-copy'
import { fill } from '@/machines/diagram/labels'
import { addressText } from '@/machines/lab/address'
import { type LabEvent, switches } from '@/machines/lab/lab-event'
import { goTo, mostEvents, startOver } from '@/machines/lab/position'
import styles from './Acts.module.css'
import { EventButton } from './EventButton'
import { useLab } from './lab-context'

const times: readonly LabEvent[] = ['1m', '1h', '1d']
const clicks: readonly LabEvent[] = [...switches, 'basic', 'enhanced']

/** What can be done next, and the way back. */
export function Acts() {
  const { words, locale, position, go } = useLab()
  const { acts } = words
  const { at, events } = position
  return (
    <section className={styles.acts} aria-label={acts.heading}>
      <div className={styles.bar}>
        <button
          type="button"
          aria-disabled={at === 0}
          onClick={() => at > 0 && go(goTo(position, at - 1))}
        >
          {acts.back}
        </button>
        <EventButton event="a" primary />
        <button
          type="button"
          aria-disabled={at === events.length}
          onClick={() => at < events.length && go(goTo(position, at + 1))}
        >
          {acts.next}
        </button>
      </div>
      {events.length > 0 && (
        <p className={styles.position}>
          {fill(words.steps.position, { number: at, count: events.length })}
        </p>
      )}
      <div className={styles.row}>
        <EventButton event="p" />
        <button
          type="button"
          aria-disabled={events.length === 0}
          onClick={() => events.length > 0 && go(startOver(position))}
        >
          {acts.startOver}
        </button>
        <CopyLink />
        <a
          className={styles.link}
          href={href(`/${locale}/postmortem/?run=${encodeURIComponent(addressText(position))}`)}
        >
          {acts.postmortem}
        </a>
      </div>
      {at >= mostEvents && <p role="alert">{acts.full}</p>}
      <fieldset className={styles.group}>
        <legend>{acts.time}</legend>
        <div className={styles.row}>
          {times.map((event) => (
            <EventButton key={event} event={event} />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group} data-console>
        <legend>{acts.console}</legend>
        <div className={styles.pairs}>
          {clicks.map((event) => (
            <EventButton key={event} event={event} />
          ))}
        </div>
      </fieldset>
    </section>
  )
}

function CopyLink() {
  const { words, say } = useLab()
  const { copied, refused } = words.acts
  const { said, copy } = useCopy(refused)
  const copyLink = async () => say((await copy(location.href, copied)) ? copied : refused)
  return (
    <>
      <button type="button" onClick={() => void copyLink()}>
        {words.acts.copyLink}
      </button>
      {said && <p className={styles.said}>{said}</p>}
    </>
  )
}
