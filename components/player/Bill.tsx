'use client'

import { useId, useMemo, useState } from 'react'
import { articleRegistry, cost, prices, scansUpTo } from '@/machines/bill'
import { fill } from '@/machines/diagram/labels'
import type { Frame } from '@/machines/story/frames'
import { imagesIn } from './images'
import { useLesson } from './lesson-context'
import styles from './Panels.module.css'

/** What this run has cost in scans so far. A number that is none is kept, and the last good one counts. */
export function Bill({ frame }: { readonly frame: Frame }) {
  const { words: all, locale } = useLesson()
  const words = all.bill
  const [typed, setTyped] = useState(String(articleRegistry.images))
  const [images, setImages] = useState<number>(articleRegistry.images)
  const [field, problem] = [useId(), useId()]
  const isBad = imagesIn(typed) === null
  const scans = scansUpTo(frame, { ...articleRegistry, images })
  const [usd, count] = useMemo(
    () => [
      new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' }),
      new Intl.NumberFormat(locale),
    ],
    [locale],
  )
  const rows = [
    { name: words.firstScans, value: count.format(scans.firstScans) },
    { name: words.rescans, value: count.format(scans.rescans) },
    { name: `${words.sum}, ${words.listed}`, value: usd.format(cost(scans, prices.listed)) },
    { name: `${words.sum}, ${words.article}`, value: usd.format(cost(scans, prices.article)) },
  ]
  return (
    <>
      <p className={styles.field}>
        <label htmlFor={field}>{words.images}</label>
        <input
          id={field}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={isBad}
          aria-describedby={isBad ? problem : undefined}
          onChange={({ target: { value } }) => {
            setTyped(value)
            setImages(imagesIn(value) ?? images)
          }}
        />
      </p>
      {isBad && (
        <p id={problem} className={styles.problem} role="alert">
          {words.badImages}
        </p>
      )}
      <table className={styles.figures}>
        <tbody>
          {rows.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {fill(words.assumption, { rescans: articleRegistry.rescansPerImageAndDay })}
      </p>
    </>
  )
}
