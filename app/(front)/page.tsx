import type { Metadata } from 'next'
import { absolute, href } from '@/components/site/address'
import styles from '@/components/site/Front.module.css'
import { InlineScript } from '@/components/site/InlineScript'
import { languagesOf } from '@/components/site/page-metadata'
import button from '@/components/site/Start.module.css'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'

const { title, description } = dictionary('en').pages.home.head
const names = { en: 'English', ja: '日本語' } as const

export const metadata: Metadata = {
  title,
  description,
  alternates: { canonical: absolute('/'), languages: languagesOf('') },
}

/** Seen only where the script that goes on to the reader's language does not run. */
export default function FrontPage() {
  return (
    <main className={styles.front}>
      <InlineScript name="chooseLocale" />
      <h1>Perpetual Diff</h1>
      <ul className={styles.languages}>
        {locales.map((locale) => (
          <li key={locale} lang={locale}>
            <p>{dictionary(locale).pages.home.thesis}</p>
            <a className={button.start} href={href(`/${locale}/`)} hrefLang={locale}>
              {names[locale]}
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
