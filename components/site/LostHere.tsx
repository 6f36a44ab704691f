'use client'

import { useSyncExternalStore } from 'react'
import { type Locale, locales } from '@/i18n/locales'
import { href, withoutBasePath } from './address'
import type { Catalogue } from './catalogue'
import { Lost } from './Lost'
import { lostWords } from './lost-words'
import { nearest } from './nearest'

/** The 404 of a static host: one file for every address, so the browser has to find the nearest. */
export function LostHere({ catalogue }: { catalogue: Catalogue }) {
  const pathname = useSyncExternalStore(never, addressBar, nowhere)
  if (pathname === null) return locales.map((locale) => <Plain key={locale} locale={locale} />)
  const found = nearest(pathname, catalogue, navigator.languages)
  return <Lost words={lostWords[found.locale]} address={pathname} nearest={found} />
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
