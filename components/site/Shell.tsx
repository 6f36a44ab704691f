import type { ReactNode } from 'react'
import { dictionary } from '@/i18n/dictionary'
import { type Locale, otherLocale } from '@/i18n/locales'
import { sitePages } from '@/i18n/page-words'
import { fill } from '@/machines/diagram/labels'
import { model } from '@/machines/model'
import { href } from './address'
import { feedPath } from './atom'
import { Offline } from './Offline'
import { Pages } from './Pages'
import styles from './Shell.module.css'
import { ThemeSwitch } from './ThemeSwitch'

interface ShellProps {
  readonly locale: Locale
  /** The page below the language, as `why/`; '' for home. */
  readonly path: string
  readonly children: ReactNode
}

const ownNames = { en: 'English', ja: '日本語' } as const

/** Header, main and footer around every page. */
export function Shell({ locale, path, children }: ShellProps) {
  const { player, pages } = dictionary(locale)
  const { site } = pages
  const other = otherLocale(locale)
  return (
    <>
      <noscript>
        <style>{'[data-needs-script]{display:none!important}'}</style>
      </noscript>
      <a className={styles.skip} href="#content">
        {site.skip}
      </a>
      <header className={styles.header}>
        <a className={styles.name} href={href(`/${locale}/`)}>
          <Mark />
          {site.name}
        </a>
        <Pages
          name={site.pages}
          menu={site.menu}
          links={[
            { href: href(`/${locale}/#lessons`), text: site.lessons },
            ...sitePages.map((page) => ({
              href: href(`/${locale}/${page}/`),
              text: site.links[page],
            })),
          ]}
          current={href(`/${locale}/${path}`)}
        />
        <div className={styles.choices}>
          <a href={href(`/${other}/${path}`)} hrefLang={other} lang={other} data-other-locale>
            {ownNames[other]}
          </a>
          <ThemeSwitch name={site.darkTheme} />
        </div>
      </header>
      <Offline text={pages.offline.text} />
      <main id="content">{children}</main>
      <footer className={styles.footer}>
        <p>{site.footer.licence}</p>
        <p>{fill(player.model, model)}</p>
        <a href={href(`/${locale}/about/`)}>{site.footer.about}</a>
        <a href={href(`/${locale}/glossary/`)}>{pages.glossary.head.title}</a>
        <a href={href(feedPath(locale))} rel="alternate" type="application/atom+xml">
          {pages.changes.link}
        </a>
      </footer>
    </>
  )
}

/** Two arrows that chase each other, one ours and one of AWS: period 2. */
function Mark() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="22"
      height="22"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      aria-hidden="true"
    >
      <path d="M4 12a8 8 0 0 1 13.5-5.8M18.5 2v5h-5" />
      <path className={styles.aws} d="M20 12a8 8 0 0 1-13.5 5.8M5.5 22v-5h5" />
    </svg>
  )
}
