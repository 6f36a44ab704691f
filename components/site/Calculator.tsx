'use client'

import { useId, useState } from 'react'
import type { Locale } from '@/i18n/locales'
import type { CalculatorWords } from '@/i18n/page-words'
import { articleRegistry, monthlyBill, type PriceList, prices } from '@/machines/bill'
import { fill } from '@/machines/diagram/labels'
import styles from './Calculator.module.css'

const daysInMonth = 30
const lists: readonly PriceList[] = ['article', 'listed', 'listedTokyo']

/** The reader's own bill. What was typed stays typed, also when it is no number. */
export function Calculator({
  words,
  locale,
}: {
  readonly words: CalculatorWords
  readonly locale: Locale
}) {
  const [typed, setTyped] = useState({
    images: String(articleRegistry.images),
    rescans: String(articleRegistry.rescansPerImageAndDay),
    newImages: '0',
    firstScan: String(prices.listed.firstScan),
    rescan: String(prices.listed.rescan),
  })
  const id = useId()
  const numbers = {
    images: numberIn(typed.images),
    rescans: numberIn(typed.rescans),
    newImages: numberIn(typed.newImages),
    firstScan: numberIn(typed.firstScan),
    rescan: numberIn(typed.rescan),
  }
  const { images, rescans, newImages, firstScan, rescan } = numbers
  const known =
    images !== null &&
    rescans !== null &&
    newImages !== null &&
    firstScan !== null &&
    rescan !== null
  const usd = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' })
  const count = new Intl.NumberFormat(locale)
  const use = (list: PriceList) =>
    setTyped({
      ...typed,
      firstScan: String(prices[list].firstScan),
      rescan: String(prices[list].rescan),
    })
  return (
    <form className={styles.form} data-needs-script onSubmit={(event) => event.preventDefault()}>
      {(['images', 'rescans', 'newImages', 'firstScan', 'rescan'] as const).map((field) => (
        <p key={field}>
          <label htmlFor={`${id}${field}`}>{words[field]}</label>
          <input
            id={`${id}${field}`}
            inputMode="decimal"
            value={typed[field]}
            aria-invalid={numbers[field] === null}
            onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
          />
        </p>
      ))}
      <div className={styles.lists} role="group" aria-label={words.prices}>
        {lists.map((list) => (
          <button key={list} type="button" onClick={() => use(list)}>
            {words.lists[list]}
          </button>
        ))}
      </div>
      <output className={styles.result} aria-live="polite">
        {known ? (
          <>
            <strong>
              {words.result}:{' '}
              {fill(words.perMonth, {
                usd: usd.format(
                  monthlyBill(
                    { images, rescansPerImageAndDay: rescans },
                    { firstScan, rescan },
                    newImages,
                  ),
                ),
              })}
            </strong>
            <br />
            {fill(words.scans, {
              first: count.format(newImages),
              rescans: count.format(images * rescans * daysInMonth),
            })}
          </>
        ) : (
          words.invalid
        )}
      </output>
    </form>
  )
}

function numberIn(text: string): number | null {
  const plain = text.trim().normalize('NFKC').replaceAll(',', '')
  return /^\d{1,9}(\.\d+)?$/.test(plain) ? Number(plain) : null
}
