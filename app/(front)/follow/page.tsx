import type { Metadata } from 'next'
import { href } from '@/components/site/address'
import styles from '@/components/site/Front.module.css'
import { InlineScript } from '@/components/site/InlineScript'
import button from '@/components/site/Start.module.css'
import { dictionary } from '@/i18n/dictionary'
import { locales } from '@/i18n/locales'

const { title, description } = dictionary('en').pages.follow.head
const names = { en: 'English', ja: '日本語' } as const

export const metadata: Metadata = { title, description, robots: { index: false } }

/** The link to a room: on to the page that follows it, in the reader's own language. */
export default function FollowFrontPage() {
  return (
    <main className={styles.front}>
      <InlineScript name="chooseFollowLocale" />
      <h1>Perpetual Diff</h1>
      <ul className={styles.languages}>
        {locales.map((locale) => (
          <li key={locale} lang={locale}>
            <p>{dictionary(locale).pages.follow.head.title}</p>
            <a
              className={button.start}
              href={href(`/${locale}/workshop/follow/`)}
              hrefLang={locale}
            >
              {names[locale]}
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
