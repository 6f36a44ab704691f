'use client'

import { memo, useId, useState } from 'react'
import { href } from '@/components/site/address'
import type { EvidenceWords } from '@/i18n/evidence-words'
import type { Locale } from '@/i18n/locales'
import type { PlayerWords } from '@/i18n/player-words'
import { articleRegistry, cost, prices, scansUpTo } from '@/machines/bill'
import { eventLabel } from '@/machines/diagram/event-label'
import { type DiagramLabels, fill } from '@/machines/diagram/labels'
import { claims, claimsAt, sources } from '@/machines/evidence'
import { type Frame, trail } from '@/machines/story/frames'
import { beatPath } from './address'
import styles from './Panels.module.css'
import type { LessonText } from './props'

interface BillProps {
  readonly frame: Frame
  readonly words: PlayerWords['bill']
  readonly locale: Locale
}

const mostImages = 1_000_000

/** What this run has cost in scans so far. A number that is none is kept, and the last good one counts. */
export const Bill = memo(function Bill({ frame, words, locale }: BillProps) {
  const [typed, setTyped] = useState(String(articleRegistry.images))
  const [images, setImages] = useState<number>(articleRegistry.images)
  const [field, problem] = [useId(), useId()]
  const bad = imagesIn(typed) === null
  const scans = scansUpTo(frame, { ...articleRegistry, images })
  const usd = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' })
  const count = new Intl.NumberFormat(locale)
  return (
    <section className={styles.panel}>
      <h3>{words.heading}</h3>
      <p className={styles.field}>
        <label htmlFor={field}>{words.images}</label>
        <input
          id={field}
          inputMode="numeric"
          value={typed}
          aria-invalid={bad}
          aria-describedby={bad ? problem : undefined}
          onChange={({ target }) => {
            setTyped(target.value)
            setImages(imagesIn(target.value) ?? images)
          }}
        />
      </p>
      {bad && (
        <p id={problem} className={styles.problem} role="alert">
          {words.badImages}
        </p>
      )}
      <table className={styles.bill}>
        <tbody>
          <tr>
            <th scope="row">{words.firstScans}</th>
            <td>{count.format(scans.firstScans)}</td>
          </tr>
          <tr>
            <th scope="row">{words.rescans}</th>
            <td>{count.format(scans.rescans)}</td>
          </tr>
          <tr>
            <th scope="row">
              {words.sum}, {words.article}
            </th>
            <td>{usd.format(cost(scans, prices.article))}</td>
          </tr>
          <tr>
            <th scope="row">
              {words.sum}, {words.listed}
            </th>
            <td>{usd.format(cost(scans, prices.listed))}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.note}>
        {fill(words.assumption, { rescans: articleRegistry.rescansPerImageAndDay })}
      </p>
    </section>
  )
})

function imagesIn(text: string): number | null {
  const digits = text.trim().normalize('NFKC').replaceAll(',', '')
  return /^\d+$/.test(digits) && Number(digits) <= mostImages ? Number(digits) : null
}

interface EvidenceProps {
  readonly frame: Frame
  readonly words: PlayerWords['evidence']
  readonly evidence: EvidenceWords
}

/** What the transition into this beat rests on. */
export const Evidence = memo(function Evidence({ frame, words, evidence }: EvidenceProps) {
  const ids = claimsAt(frame)
  return (
    <section className={styles.panel}>
      <h3>{words.heading}</h3>
      {ids.length === 0 && <p className={styles.note}>{words.none}</p>}
      <ul className={styles.claims}>
        {ids.map((id) => (
          <li key={id}>
            {evidence.claims[id]}
            {claims[id].map(({ grade, source }) => {
              const { url, checked } = sources[source]
              return (
                <span key={source} className={styles.source}>
                  <b data-grade={grade}>{evidence.grades[grade]}</b>{' '}
                  {url ? <a href={url}>{evidence.sources[source]}</a> : evidence.sources[source]}{' '}
                  {fill(evidence.checked, { date: checked })}
                </span>
              )
            })}
          </li>
        ))}
      </ul>
    </section>
  )
})

interface LogProps {
  readonly frame: Frame
  readonly words: PlayerWords['log']
  readonly labels: DiagramLabels
  readonly text: LessonText
  readonly locale: Locale
  readonly slug: string
  readonly onGoto: (index: number) => void
}

/** What happened so far; every entry leads back to its beat. */
export const Log = memo(function Log({
  frame,
  words,
  labels,
  text,
  locale,
  slug,
  onGoto,
}: LogProps) {
  return (
    <section className={styles.panel}>
      <h3>{words.heading}</h3>
      <ol className={styles.log}>
        {trail(frame).map(({ beat, index, rules }) => (
          <li key={beat.slug}>
            <a
              href={href(beatPath(locale, slug, beat.slug))}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                onGoto(index)
              }}
            >
              {text.beats[beat.slug]?.title ?? beat.slug}
            </a>{' '}
            <span>
              {beat.event ? eventLabel(beat.event, labels) : words.start}
              {rules.length > 0 && ` · ${rules.join(' ')}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
})
