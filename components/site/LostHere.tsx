'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { type Locale, locales } from '@/i18n/locales'
import styles from './Article.module.css'
import { href, withoutBasePath } from './address'
import type { Catalogue } from './catalogue'
import { Lost } from './Lost'
import { lostWords } from './lost-words'
import { nearest } from './nearest'

/** The 404 of a static host: one file for every address, so the browser has to find the nearest. */
export function LostHere({ catalogue }: { catalogue: Catalogue }) {
  const pathname = useSyncExternalStore(never, addressBar, nowhere)
  const found = pathname === null ? null : nearest(pathname, catalogue, navigator.languages)
  const locale = found?.locale
  useEffect(() => {
    if (!locale) return
    document.documentElement.lang = locale
    document.title = lostWords[locale].title
  }, [locale])
  if (pathname === null || !found)
    return (
      <main className={styles.article}>
        {locales.map((each) => (
          <Plain key={each} locale={each} />
        ))}
      </main>
    )
  return (
    <main lang={found.locale}>
      <Lost words={lostWords[found.locale]} address={pathname} nearest={found} />
    </main>
  )
}

function Plain({ locale }: { locale: Locale }) {
  const words = lostWords[locale]
  return (
    <section lang={locale}>
      <h2>{words.title}</h2>
      <p>{words.nothingHere}</p>
      <p>
        <a href={href(`/${locale}/`)}>{words.home}</a>
      </p>
    </section>
  )
}

const never = () => () => {}
const addressBar = () => withoutBasePath(window.location.pathname)
const nowhere = () => null
