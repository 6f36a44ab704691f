'use client'

import { useId } from 'react'
import type { Written } from '@/machines/lab/knobs'
import { swap } from '@/machines/lab/position'
import { Both } from './Both'
import { useLab } from './lab-context'
import styles from './SideBySide.module.css'

/** As the article ends: AWS looks after Inspector, Terraform after the scan type. */
const theFix: Written = {
  enabler: 'absent',
  registry: { scanType: 'BASIC', ignoreChanges: false },
}

/** A second configuration under the same events, if one is chosen. */
export function SideBySide() {
  const { words, position, go } = useLab()
  const id = useId()
  const { beside } = words
  const compare = (written: Written | null) => () => go({ ...position, beside: written })
  return (
    <section className={styles.beside} aria-labelledby={id}>
      <h2 id={id}>{beside.heading}</h2>
      <p className={styles.lead}>{beside.lead}</p>
      <div className={styles.buttons}>
        {position.beside ? (
          <>
            <button type="button" onClick={() => go(swap(position))}>
              {beside.swap}
            </button>
            <button type="button" onClick={compare(null)}>
              {beside.stop}
            </button>
          </>
        ) : (
          <>
            <button type="button" onClick={compare(theFix)}>
              {beside.startWithFix}
            </button>
            <button type="button" onClick={compare(position.knobs.written)}>
              {beside.start}
            </button>
          </>
        )}
      </div>
      {position.beside && <Both beside={position.beside} />}
    </section>
  )
}
